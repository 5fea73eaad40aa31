import { redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isProblems } from "#platform/web/form.ts";
import type { Route } from "./+types/observation-receive.page.ts";
import { receiveObservation } from "./observation-intake.server.ts";

/**
 * Where a phone sends what has waited. Answers `kept` with the id once the database has it, 409 when it was written
 * by somebody else than who is signed in now, 422 with what is wrong.
 */
export async function action({ request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const form = await request.formData();
  if (form.get("owner") !== member.id) return Response.json({}, { status: 409 });
  const received = await receiveObservation(member, form);
  if (!received) return Response.json({}, { status: 409 });
  if (isProblems(received)) return Response.json({ problems: received.problems }, { status: 422 });
  return Response.json(received);
}

export function loader() {
  return redirect("/observationer");
}
