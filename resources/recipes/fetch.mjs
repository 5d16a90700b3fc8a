#!/usr/bin/env node
// lanyard exec --gateway wiki -- ./fetch.mjs /api/pages
import { readFileSync } from "node:fs";

const [name, value] = readFileSync(process.env.LANYARD_HEADER_FILE, "latin1").trim().split(": ");
const reply = await fetch(process.env.LANYARD_GATEWAY + process.argv[2], { headers: { [name]: value }, redirect: "error" });
if (!reply.ok)
    throw new Error(`${reply.status}: ${await reply.text()}`);
process.stdout.write(await reply.text());
