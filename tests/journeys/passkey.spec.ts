import { expect, test } from "../support/fixtures.ts";

test("a colleague makes a passkey on their own machine and comes in with it, without a mail", async ({
  demo,
  browser,
}) => {
  const context = await browser.newContext({ baseURL: demo.baseUrl });
  const page = await context.newPage();
  const device = await context.newCDPSession(page);
  await device.send("WebAuthn.enable");
  await device.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.goto("/log-ind");
  await page.getByRole("button", { name: /Mette/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Mette");

  await page.goto("/indstillinger");
  await page.getByLabel("Hvad skal den hedde?").fill("telefonen i lommen");
  await page.getByRole("button", { name: "Lav en adgangsnøgle" }).click();
  const key = page.getByRole("listitem").filter({ hasText: "telefonen i lommen" });
  await expect(key).toBeVisible();

  await page.getByRole("button", { name: "Log ud", exact: true }).click();
  await expect(page.getByText("Du er logget ud")).toBeVisible();
  await page.getByRole("button", { name: "Brug en adgangsnøgle" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Mette");

  await page.goto("/indstillinger");
  await key.getByRole("button", { name: "Fjern" }).click();
  await expect(key).toHaveCount(0);
  await page.getByRole("button", { name: "Log ud", exact: true }).click();
  await page.getByRole("button", { name: "Brug en adgangsnøgle" }).click();
  await expect(page.getByText("Det lykkedes ikke med adgangsnøglen")).toBeVisible();
  await context.close();
});
