import { passkeyClient } from "@better-auth/passkey/client";
import { createAuthClient } from "better-auth/client";

const door = createAuthClient({ plugins: [passkeyClient()] });

/** Opens the browser's window for choosing a passkey. True when it let the person in. */
export async function signInWithPasskey(): Promise<boolean> {
  const answer = await door.signIn.passkey();
  return !answer?.error;
}

/** Makes a passkey on this device under a name its owner will know it by. True when it was kept. */
export async function addPasskey(name: string): Promise<boolean> {
  const answer = await door.passkey.addPasskey({ name });
  return !answer?.error;
}
