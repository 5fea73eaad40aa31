import { forgetAttempts } from "#domains/access/opening.server.ts";
import { forgetRemoved } from "#domains/access/removal.server.ts";
import { remindOfFollowUps } from "#domains/agreements/agreement-news.server.ts";
import { forgetAgreements } from "#domains/agreements/agreements.server.ts";
import { forgetExchanges } from "#domains/agreements/exchanges.server.ts";
import { forgetTalks } from "#domains/agreements/partner-talks.server.ts";
import { forgetStructuralPartnerships } from "#domains/agreements/structural-partnerships.server.ts";
import { forgetTasks } from "#domains/agreements/tasks.server.ts";
import { forgetBetweenWords } from "#domains/between/between-words.server.ts";
import { forgetOwnCards } from "#domains/boards/own-cards.server.ts";
import { forgetCommunities } from "#domains/community/communities.server.ts";
import { forgetLibraryUse } from "#domains/community/library-use.server.ts";
import { forgetRegisterEntries } from "#domains/community/registers.server.ts";
import { forgetSheets } from "#domains/community/sheets.server.ts";
import { tellOfMovedMeetings } from "#domains/dates/found-news.server.ts";
import { remindOfPolls, tidyPolls } from "#domains/dates/poll-reminders.server.ts";
import { forgetPolls } from "#domains/dates/polls.server.ts";
import { forgetEngagements } from "#domains/engagement/engagements.server.ts";
import { forgetLines } from "#domains/guide/checklist.server.ts";
import { forgetOwnContent } from "#domains/guide/content.server.ts";
import { forgetAnswers } from "#domains/guide/rounds.server.ts";
import { forgetIdeas, tidyIdeas } from "#domains/ideas/idea-parting.server.ts";
import { forgetEntries } from "#domains/logbook/logbook.server.ts";
import { forgetMeetings } from "#domains/meetings/meetings.server.ts";
import { forgetPrompts } from "#domains/meetings/prompts.server.ts";
import { forgetMinutes } from "#domains/minutes/minutes-writing.server.ts";
import { forgetPlaces } from "#domains/organisation/organisation.server.ts";
import { forgetContactAttempts } from "#domains/outreach/attempts.server.ts";
import { forgetCampaigns } from "#domains/outreach/campaigns.server.ts";
import { forgetLetters } from "#domains/outreach/letters.server.ts";
import { forgetOffers } from "#domains/outreach/offers.server.ts";
import { forgetOutings } from "#domains/outreach/outings.server.ts";
import { forgetResources } from "#domains/outreach/outreach-resources.server.ts";
import { remindOfAttempts } from "#domains/outreach/reminders.server.ts";
import { forgetAcquaintances } from "#domains/partners/contact-persons.server.ts";
import { eraseOverdue } from "#domains/partners/erasure.server.ts";
import { forgetMerges } from "#domains/partners/merges.server.ts";
import { forgetParticipations } from "#domains/partners/participations.server.ts";
import { forgetPartners } from "#domains/partners/partners.server.ts";
import { forgetTies } from "#domains/partners/ties.server.ts";
import { forgetDevelopmentQuestions } from "#domains/target-group/development-questions.server.ts";
import { forgetEvidence } from "#domains/target-group/evidence.server.ts";
import { forgetInsights } from "#domains/target-group/insights.server.ts";
import { forgetObservations } from "#domains/target-group/observations.server.ts";
import { forgetPersonas } from "#domains/target-group/personas.server.ts";
import { forgetRelations } from "#domains/target-group/relations.server.ts";
import { forgetSegments } from "#domains/target-group/segments.server.ts";
import { forgetTargetGroups } from "#domains/target-group/target-groups.server.ts";
import { forgetTraits } from "#domains/target-group/traits.server.ts";
import type { Job } from "#platform/jobs/jobs.server.ts";
import { clearOldMail, deliverMail } from "#platform/mail/mail.server.ts";

const forgetters = [
  // What lets go of others comes before those others.
  forgetPrompts,
  forgetDevelopmentQuestions,
  forgetEvidence,
  forgetInsights,
  forgetPolls,
  forgetIdeas,
  forgetCampaigns,
  forgetOffers,
  forgetResources,
  forgetOutings,
  forgetContactAttempts,
  forgetLetters,
  forgetMinutes,
  forgetBetweenWords,
  forgetMeetings,
  forgetTalks,
  forgetExchanges,
  forgetStructuralPartnerships,
  forgetAgreements,
  forgetParticipations,
  forgetTasks,
  forgetAcquaintances,
  forgetTies,
  forgetMerges,
  forgetPartners,
  // Not taken away by anybody: the day they were to be kept until has passed.
  eraseOverdue,
  forgetObservations,
  forgetSegments,
  forgetRelations,
  forgetTraits,
  forgetPersonas,
  forgetTargetGroups,
  forgetAnswers,
  forgetLines,
  forgetEntries,
  forgetOwnContent,
  forgetEngagements,
  forgetRegisterEntries,
  forgetSheets,
  forgetLibraryUse,
  forgetCommunities,
  forgetPlaces,
  forgetOwnCards,
];

/** The work nobody waits for. Times are Danish. */
export const jobs: readonly Job[] = [
  { name: "deliver-mail", cron: "* * * * *", run: deliverMail },
  { name: "clear-mail", cron: "10 3 * * *", run: () => clearOldMail(30) },
  { name: "forget-removed", cron: "20 3 * * *", run: () => forgetRemoved(forgetters) },
  { name: "tidy-ideas", cron: "30 3 * * *", run: tidyIdeas },
  { name: "tidy-polls", cron: "35 3 * * *", run: () => tidyPolls() },
  { name: "remind-of-polls", cron: "0 8 * * *", run: () => remindOfPolls() },
  { name: "tell-of-moved-meetings", cron: "*/5 * * * *", run: () => tellOfMovedMeetings() },
  { name: "remind-of-attempts", cron: "30 7 * * 1-5", run: () => remindOfAttempts() },
  { name: "remind-of-follow-ups", cron: "0 7 * * *", run: () => remindOfFollowUps() },
  { name: "forget-attempts", cron: "40 3 * * *", run: forgetAttempts },
];
