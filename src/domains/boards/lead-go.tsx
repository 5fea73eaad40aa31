import { Button } from "#ui/button.tsx";
import { PressForm } from "./lead-press.tsx";

type GoProps = { itemId: string; gather?: boolean; label: string; look?: "plain" | "quiet" | "text" };

/** Moves the room to a line; with `gather` everybody is asked along. */
export function Go({ itemId, gather, label, look = "quiet" }: GoProps) {
  return (
    <PressForm>
      <input type="hidden" name="itemId" value={itemId} />
      {gather && <input type="hidden" name="gather" value="true" />}
      <Button look={look} name="do" value="go" offline>
        {label}
      </Button>
    </PressForm>
  );
}
