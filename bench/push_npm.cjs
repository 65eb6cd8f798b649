// Sends messages with npm's web-push over connections that are kept: `node push_npm.cjs MODULES FOLDER COUNT`.
const [modules, folder, count] = process.argv.slice(2);
const push = require(`${modules}/web-push`);
const https = require("node:https");
const fs = require("node:fs");

const UNDER_WAY = 32;
const subscriptions = JSON.parse(fs.readFileSync(`${folder}/subscriptions.json`));
const payload = fs.readFileSync(`${folder}/payload.json`);
const keys = push.generateVAPIDKeys();
push.setVapidDetails("mailto:ops@example.org", keys.publicKey, keys.privateKey);
const agent = new https.Agent({ keepAlive: true, maxSockets: UNDER_WAY });

async function send(count) {
  let next = 0;
  const some = async () => {
    while (next < count) {
      await push.sendNotification(subscriptions[next++ % subscriptions.length], payload, { TTL: 60, agent });
    }
  };
  await Promise.all(Array.from({ length: UNDER_WAY }, some));
}

(async () => {
  await send(64);
  const cpu = process.cpuUsage();
  const begun = process.hrtime.bigint();
  await send(Number(count));
  const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
  const spent = process.cpuUsage(cpu);
  process.stdout.write(JSON.stringify({ seconds, cpu: (spent.user + spent.system) / 1e6 }));
  process.exit(0);
})();
