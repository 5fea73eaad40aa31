import { Form } from "react-router";
import { roles } from "#domains/access/member.ts";
import type { Colleague } from "#domains/access/members.server.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { useText } from "#ui/language.tsx";
import { Line } from "#ui/lines.tsx";
import { Unfold } from "#ui/unfold.tsx";
import { colleaguesText } from "./colleagues.text.ts";

type ColleagueLineProps = {
  colleague: Colleague;
  isOwn: boolean;
  mayChange: boolean;
  problem: string | undefined;
};

/** A colleague, and for an administrator what can be changed about them. */
export function ColleagueLine({ colleague, isOwn, mayChange, problem }: ColleagueLineProps) {
  const text = useText(colleaguesText);
  return (
    <Line
      small={[colleague.title, colleague.email].filter(Boolean).join(" · ")}
      aside={text.roles[colleague.role]}
      more={
        mayChange && (
          <Unfold label={text.change} about={colleague.name} open={problem !== undefined}>
            <Form method="post">
              <input type="hidden" name="memberId" value={colleague.id} />
              <Choices
                label={text.role}
                name="role"
                id={`role-${colleague.id}`}
                defaultValue={colleague.role}
                problem={problem}
                options={roles.map((value) => ({
                  value,
                  label: text.roles[value],
                  description: text.roleAbout[value],
                }))}
              />
              <Button look="quiet" name="do" value="role">
                {text.save}
              </Button>
            </Form>
            {!isOwn && (
              <Form method="post">
                <input type="hidden" name="memberId" value={colleague.id} />
                <p>{text.endAbout}</p>
                <Button look="danger" name="do" value="end">
                  {text.end}
                </Button>
              </Form>
            )}
          </Unfold>
        )
      }
    >
      {colleague.name}
      {isOwn && ` (${text.you})`}
    </Line>
  );
}
