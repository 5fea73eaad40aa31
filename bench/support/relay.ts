import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import pg from "pg";
import { type WebSocket, WebSocketServer } from "ws";

/**
 * The least it can cost to pass notes on that are saved first: a bare relay. It commits each note and then passes it
 * on to everybody in the room; no rights, no roles, no private rounds, no page. What ours costs is told beside it.
 */
const [connection] = (await once(process, "message")) as [pg.PoolConfig];
const pool = new pg.Pool({ ...connection, max: 16 });
await pool.query("create table if not exists relayed (id uuid primary key, room uuid, text text)");

const rooms = new Map<string, Set<WebSocket>>();
const server = createServer();
const sockets = new WebSocketServer({ server });

sockets.on("connection", (socket, { url = "/" }) => {
  const room = url.slice(1);
  const here = rooms.get(room) ?? new Set();
  rooms.set(room, here.add(socket));
  socket.on("close", () => here.delete(socket));
  socket.on("message", async (data: Buffer) => {
    const { id, number, text } = JSON.parse(data.toString());
    await pool.query({
      name: "keep",
      text: "insert into relayed (id, room, text) values ($1, $2, $3) on conflict do nothing",
      values: [id, room, text],
    });
    socket.send(`kept ${number}`);
    const note = JSON.stringify({ id, text });
    for (const other of here) if (other !== socket) other.send(note);
  });
});

server.listen(0, () => process.send?.((server.address() as AddressInfo).port));
