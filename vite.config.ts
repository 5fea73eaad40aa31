import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [reactRouter()],
  build: { target: "es2022", assetsInlineLimit: 0, cssCodeSplit: false },
  // The server is our own entry: it wires the application together and listens.
  environments: { ssr: { build: { rollupOptions: { input: "./src/server.ts" } } } },
});
