import type { Config } from "@react-router/dev/config";

export default {
  appDirectory: "src",
  ssr: true,
  // All addresses are known from the first page: moving on asks for nothing more, and fails in one place without network.
  routeDiscovery: { mode: "initial" },
} satisfies Config;
