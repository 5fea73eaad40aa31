/** The part of autocannon that is used here; it brings no types of its own. */
declare module "autocannon" {
  type Options = { url: string; headers: Record<string, string>; connections: number; duration: number };
  /** `duration` in seconds, as it turned out. */
  type Result = { "2xx": number; non2xx: number; errors: number; timeouts: number; duration: number };
  type Run = {
    on(event: "response", hear: (client: unknown, status: number, bytes: number, time: number) => void): void;
  };
  export default function autocannon(
    options: Options,
    done: (failure: Error | null, result: Result) => void,
  ): Run;
}
