import { index, layout, type RouteConfig, route } from "@react-router/dev/routes";
import { doorRoutes, ownRoutes, runningRoutes } from "./domains/access/routes.ts";
import {
  agreeingRoutes,
  agreementDocumentRoutes,
  agreementRooms,
  agreementRoutes,
  partnerAgreementRooms,
} from "./domains/agreements/routes.ts";
import {
  besideMeetings,
  betweenDocumentRoutes,
  betweenGuestRoutes,
  betweenRooms,
} from "./domains/between/routes.ts";
import { boardDocumentRoutes, boardRoutes, holdingRooms, tableRoutes } from "./domains/boards/routes.ts";
import { communityDocumentRoutes, communityRoutes, sharedRoutes } from "./domains/community/routes.ts";
import { aroundMeetings, askedRoutes, dateDocumentRoutes, dateRooms } from "./domains/dates/routes.ts";
import { engagementRoutes } from "./domains/engagement/routes.ts";
import { conversationRoutes, engagementRooms, guideRoutes } from "./domains/guide/routes.ts";
import { citizenRoutes, ideaDocumentRoutes, ideaOrigin, ideaRoutes } from "./domains/ideas/routes.ts";
import { logbookRooms } from "./domains/logbook/routes.ts";
import { meetingDocumentRoutes, meetingRooms } from "./domains/meetings/routes.ts";
import {
  ideaSource,
  minutesDocumentRoutes,
  minutesRooms,
  tableMinutesRoutes,
} from "./domains/minutes/routes.ts";
import { organisationRoutes } from "./domains/organisation/routes.ts";
import {
  contactRooms,
  invitedRoutes,
  outreachDocumentRoutes,
  outreachRoutes,
  partnerContactRooms,
} from "./domains/outreach/routes.ts";
import { partnerDocumentRoutes, partnerRooms, partnerRoutes } from "./domains/partners/routes.ts";
import { peopleRoutes } from "./domains/people/routes.ts";
import { reportRoutes } from "./domains/reports/routes.ts";
import { targetGroupDocumentRoutes, targetGroupRoutes } from "./domains/target-group/routes.ts";

/** Every address of the product. What lies below the frame is for members only. */
export default [
  ...doorRoutes,
  ...sharedRoutes,
  ...citizenRoutes,
  ...invitedRoutes,
  ...agreeingRoutes,
  ...askedRoutes,
  ...tableMinutesRoutes,
  ...betweenGuestRoutes,
  ...tableRoutes,
  route("galleri", "ui/gallery/gallery.page.tsx"),
  layout("frame.layout.tsx", [
    index("domains/reports/overview.page.tsx"),
    ...engagementRoutes,
    ...engagementRooms(
      [
        ...partnerRooms,
        ...contactRooms,
        ...agreementRooms,
        ...meetingRooms([besideMeetings, aroundMeetings], [...holdingRooms, ...minutesRooms]),
        ...dateRooms,
        ...betweenRooms,
        ...logbookRooms,
      ],
      ideaOrigin,
    ),
    ...boardRoutes,
    ...guideRoutes,
    ...communityRoutes,
    ...targetGroupRoutes,
    ...ideaRoutes(ideaSource),
    ...outreachRoutes,
    ...agreementRoutes,
    ...partnerRoutes([...partnerContactRooms, ...partnerAgreementRooms]),
    ...organisationRoutes,
    ...peopleRoutes,
    ...ownRoutes,
    ...runningRoutes,
  ]),
  // A conversation fills the screen, and a document is a file: neither wears the frame.
  layout("gate.layout.tsx", [
    ...conversationRoutes,
    ...reportRoutes,
    ...communityDocumentRoutes,
    ...targetGroupDocumentRoutes,
    ...ideaDocumentRoutes,
    ...partnerDocumentRoutes,
    ...outreachDocumentRoutes,
    ...agreementDocumentRoutes,
    ...meetingDocumentRoutes,
    ...dateDocumentRoutes,
    ...boardDocumentRoutes,
    ...minutesDocumentRoutes,
    ...betweenDocumentRoutes,
  ]),
  route("*", "not-found.page.tsx"),
] satisfies RouteConfig;
