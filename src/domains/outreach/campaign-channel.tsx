import { Form, Link } from "react-router";
import { Button } from "#ui/button.tsx";
import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line } from "#ui/lines.tsx";
import { Unfold } from "#ui/unfold.tsx";
import css from "./campaign.module.css";
import { campaignText } from "./campaign.text.ts";
import { ChannelForm, ReplyForm } from "./campaign-channel.form.tsx";
import type { CampaignChannel, CampaignReply } from "./campaigns.server.ts";

type ChannelLineProps = {
  channel: CampaignChannel;
  partners: readonly { id: string; name: string }[];
  today: string;
  sentAs: string;
  memberId: string;
  /** What was refused of a form, by the id of the channel or of what came back; `ny-` before a channel's is its new one. */
  refusedAt: (id: string) => unknown;
};

/** One way out: what was done there, what came back, and what one can write down about it. */
export function ChannelLine({ channel, refusedAt, ...told }: ChannelLineProps) {
  const text = useText(campaignText);
  const language = useLanguage();
  const { id, name, how, sentOn, replies } = channel;
  const state = sentOn ? text.sentOn(formatDate(sentOn, language, "day")) : text.notSent;
  const asked = refusedAt(`ny-${id}`);
  return (
    <Line
      small={[how, state, sentOn && replies.length === 0 && text.nothingYet].filter(Boolean).join(" · ")}
      aside={
        !sentOn && (
          <Form method="post">
            <input type="hidden" name="channelId" value={id} />
            <Button look="text" name="do" value="sent">
              {text.sentToday}
              <span className="visually-hidden"> {name}</span>
            </Button>
          </Form>
        )
      }
      more={
        <>
          {replies.length > 0 && (
            <ul className={css.replies}>
              {replies.map((reply) => (
                <ReplyLine
                  key={reply.id}
                  reply={reply}
                  channelId={id}
                  {...told}
                  refused={refusedAt(reply.id)}
                />
              ))}
            </ul>
          )}
          <div className={css.doings} data-screen-only="">
            <Unfold label={text.cameBack} about={name} open={asked !== undefined}>
              <ReplyForm
                key={replies.length}
                channelId={id}
                {...told}
                refused={asked}
                draft={`spredehagl-svar:${id}:${told.memberId}`}
              />
            </Unfold>
            <Unfold label={text.edit} about={name} open={refusedAt(id) !== undefined}>
              <ChannelForm
                kept={channel}
                refused={refusedAt(id)}
                draft={`spredehagl-kanal:${id}:${told.memberId}`}
              />
              <Form method="post">
                <input type="hidden" name="channelId" value={id} />
                <Button look="danger" name="do" value="remove-channel">
                  {text.remove}
                  <span className="visually-hidden"> {name}</span>
                </Button>
              </Form>
            </Unfold>
          </div>
        </>
      }
    >
      <b className={css.way}>{name}</b>
    </Line>
  );
}

type ReplyLineProps = Omit<ChannelLineProps, "channel" | "refusedAt" | "sentAs"> & {
  reply: CampaignReply;
  channelId: string;
  refused: unknown;
};

function ReplyLine({ reply, channelId, partners, today, memberId, refused }: ReplyLineProps) {
  const text = useText(campaignText);
  const language = useLanguage();
  const day = formatDate(reply.day, language, "day");
  return (
    <li>
      <b>{text.count(reply.count)}</b> · {reply.text}
      {reply.partnerId && (
        <>
          {" "}
          {text.became} <Link to={`/partnere/${reply.partnerId}`}>{reply.partner}</Link>.
        </>
      )}
      <div className={css.foot}>
        <small>
          {day} · {reply.by}
        </small>
        <Unfold label={text.edit} about={`${day}: ${reply.text}`} open={refused !== undefined}>
          <ReplyForm
            channelId={channelId}
            kept={reply}
            partners={partners}
            today={today}
            refused={refused}
            draft={`spredehagl-svar:${reply.id}:${memberId}`}
          />
          <Form method="post">
            <input type="hidden" name="channelId" value={channelId} />
            <input type="hidden" name="replyId" value={reply.id} />
            <Button look="danger" name="do" value="remove-reply">
              {text.remove}
              <span className="visually-hidden"> {reply.text}</span>
            </Button>
          </Form>
        </Unfold>
      </div>
    </li>
  );
}
