// node peers_turf.mjs FOLDER TURF STEPS: reads line.geojson and points.json (a sample), writes
// band.geojson and distances.json there and prints processor seconds as JSON.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const [folder, home, steps] = process.argv.slice(2);
const turf = createRequire(home + "/")("@turf/turf");
const read = (name) => JSON.parse(readFileSync(`${folder}/${name}`));
const seconds = (call) => {
  const start = process.cpuUsage();
  const result = call();
  const { user, system } = process.cpuUsage(start);
  return [result, (user + system) / 1e6];
};

const line = read("line.geojson");
const [band, bandSeconds] = seconds(() => {
  const [outer, inner] = [50, 40].map((km) =>
    turf.buffer(line, km, { units: "kilometers", steps: Number(steps) }));
  return turf.difference(turf.featureCollection([outer, inner]));
});
writeFileSync(`${folder}/band.geojson`, JSON.stringify(band.geometry));

const parts = turf.flatten(line).features;
const [distances, pointSeconds] = seconds(() => read("points.json").map((point) =>
  Math.min(...parts.map((part) =>
    turf.pointToLineDistance(point, part, { units: "meters", method: "geodesic" })))));
writeFileSync(`${folder}/distances.json`, JSON.stringify(distances));
console.log(JSON.stringify({ band: bandSeconds, points: pointSeconds }));
