-- The database of roadmap-service at the first release (commit cc264d3) with the demo story: H2's SCRIPT.
CREATE CACHED TABLE "public"."flyway_schema_history"(
    "installed_rank" INTEGER NOT NULL,
    "version" CHARACTER VARYING(50),
    "description" CHARACTER VARYING(200) NOT NULL,
    "type" CHARACTER VARYING(20) NOT NULL,
    "script" CHARACTER VARYING(1000) NOT NULL,
    "checksum" INTEGER,
    "installed_by" CHARACTER VARYING(100) NOT NULL,
    "installed_on" TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "execution_time" INTEGER NOT NULL,
    "success" BOOLEAN NOT NULL
);
ALTER TABLE "public"."flyway_schema_history" ADD CONSTRAINT "public"."flyway_schema_history_pk" PRIMARY KEY("installed_rank");
INSERT INTO "public"."flyway_schema_history" VALUES
(-1, NULL, '<< Flyway Schema History table created >>', 'TABLE', '', NULL, 'sa', TIMESTAMP '2026-11-23 08:52:42.3813', 0, TRUE),
(1, '2026.11.23.01', 'feeds', 'SQL', 'V2026_11_23_01__feeds.sql', 242022337, 'sa', TIMESTAMP '2026-11-23 08:52:42.605214', 48, TRUE),
(2, '2026.11.23.02', 'people', 'SQL', 'V2026_11_23_02__people.sql', -1938968248, 'sa', TIMESTAMP '2026-11-23 08:52:42.677687', 22, TRUE),
(3, '2026.11.23.10', 'roadmap', 'SQL', 'V2026_11_23_10__roadmap.sql', 504812929, 'sa', TIMESTAMP '2026-11-23 08:52:42.830906', 91, TRUE);
CREATE INDEX "public"."flyway_schema_history_s_idx" ON "public"."flyway_schema_history"("success" NULLS LAST);
CREATE CACHED TABLE "public"."feed_counter"(
    "id" SMALLINT NOT NULL,
    "newest" BIGINT NOT NULL
);
ALTER TABLE "public"."feed_counter" ADD CONSTRAINT "public"."CONSTRAINT_E" PRIMARY KEY("id");
INSERT INTO "public"."feed_counter" VALUES
(1, 67);
CREATE CACHED TABLE "public"."feed_event"(
    "feed_position" BIGINT NOT NULL,
    "event_id" CHARACTER VARYING(40) NOT NULL,
    "event_type" CHARACTER VARYING(100) NOT NULL,
    "subject" CHARACTER VARYING(200) NOT NULL,
    "told_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    "state" CHARACTER VARYING
);
ALTER TABLE "public"."feed_event" ADD CONSTRAINT "public"."CONSTRAINT_2" PRIMARY KEY("feed_position");
INSERT INTO "public"."feed_event" VALUES
(1, '1-15ccd2e0ae756fdb', 'roadmap.product.v1', 'product/cc255965-3161-315e-813f-763c385a4f4b', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:49.17339+00', '{"id":"cc255965-3161-315e-813f-763c385a4f4b","name":"Quayside"}'),
(2, '2-ebbabb5b1a978b8a', 'roadmap.theme.v1', 'theme/c4518b59-0155-32fb-a3e6-222fe26f5558', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:49.623377+00', '{"id":"c4518b59-0155-32fb-a3e6-222fe26f5558","productId":"cc255965-3161-315e-813f-763c385a4f4b","title":"Integrations","openToSales":true}'),
(3, '3-2cebc14549328ad0', 'roadmap.theme.v1', 'theme/f94a2213-d3c6-377b-bf87-da0edd7c717a', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:49.776135+00', '{"id":"f94a2213-d3c6-377b-bf87-da0edd7c717a","productId":"cc255965-3161-315e-813f-763c385a4f4b","title":"Onboarding","openToSales":true}'),
(4, '4-2bc2e2441170915f', 'roadmap.theme.v1', 'theme/d03de7a6-0535-36f2-b818-1b88f9132d68', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:49.929928+00', '{"id":"d03de7a6-0535-36f2-b818-1b88f9132d68","productId":"cc255965-3161-315e-813f-763c385a4f4b","title":"Booking","openToSales":true}'),
(5, '5-3945c793c45d8c0f', 'roadmap.theme.v1', 'theme/922703a7-33a3-336d-81e3-3d144aae0158', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:50.038145+00', '{"id":"922703a7-33a3-336d-81e3-3d144aae0158","productId":"cc255965-3161-315e-813f-763c385a4f4b","title":"Reporting","openToSales":true}'),
(6, '6-b2e39a4f68e0feed', 'roadmap.theme.v1', 'theme/5e663583-cc73-3eb6-bc53-141c37cdbbcd', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:50.149636+00', '{"id":"5e663583-cc73-3eb6-bc53-141c37cdbbcd","productId":"cc255965-3161-315e-813f-763c385a4f4b","title":"Guest messages","openToSales":true}'),
(7, '7-fc1dfc6e215f8b98', 'roadmap.theme.v1', 'theme/b528ec32-df54-35d7-97af-57aa29307b0d', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:50.316178+00', '{"id":"b528ec32-df54-35d7-97af-57aa29307b0d","productId":"cc255965-3161-315e-813f-763c385a4f4b","title":"Foundations","openToSales":false}'),
(8, '8-5ce905a7e4c44edd', 'roadmap.phase.v1', 'phase/e631fcda-9b0d-32a2-a9ee-728ac3fe13e9', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:50.525404+00', '{"id":"e631fcda-9b0d-32a2-a9ee-728ac3fe13e9","productId":"cc255965-3161-315e-813f-763c385a4f4b","number":1,"name":"Groundwork","state":"UPCOMING"}'),
(9, '9-290211a56115cc9f', 'roadmap.phase.v1', 'phase/b2171296-f27b-3134-8aa6-ad206216502d', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:50.715989+00', '{"id":"b2171296-f27b-3134-8aa6-ad206216502d","productId":"cc255965-3161-315e-813f-763c385a4f4b","number":2,"name":"Roll out","state":"UPCOMING"}'),
(10, '10-07f6625a0478257c', 'roadmap.phase.v1', 'phase/89443745-6789-3053-9a70-b68dd53fa91b', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:50.807009+00', '{"id":"89443745-6789-3053-9a70-b68dd53fa91b","productId":"cc255965-3161-315e-813f-763c385a4f4b","number":3,"name":"Grow","state":"UPCOMING"}'),
(11, '11-a5364f58a7b4d448', 'roadmap.phase.v1', 'phase/e631fcda-9b0d-32a2-a9ee-728ac3fe13e9', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:50.965294+00', '{"id":"e631fcda-9b0d-32a2-a9ee-728ac3fe13e9","productId":"cc255965-3161-315e-813f-763c385a4f4b","number":1,"name":"Groundwork","state":"CURRENT"}'),
(12, '12-a60b552c0a7aed6d', 'roadmap.item.v1', 'item/2f873f7e-048c-327f-b784-b13d418f67f3', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:51.32802+00', '{"id":"2f873f7e-048c-327f-b784-b13d418f67f3","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"922703a7-33a3-336d-81e3-3d144aae0158","nameForSales":"Nightly bookings export","problem":"Head office types bookings over from the screen.","showToSales":true,"stage":"FUTURE","stageSince":"2026-11-23T08:52:51.204418Z","phaseId":null,"followsId":null,"guidance":{"label":"NOT_NOW","key":"not-now","parameters":{"name":"Nightly bookings export"},"ownLine":null}}'),
(13, '13-b3b01a6c8400c8b9', 'roadmap.item.v1', 'item/f8c0c40a-b24b-32aa-8f6b-c5a1282d820a', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:51.553101+00', '{"id":"f8c0c40a-b24b-32aa-8f6b-c5a1282d820a","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"f94a2213-d3c6-377b-bf87-da0edd7c717a","nameForSales":"Sign-in with the company account","problem":"Every clerk has one more password, and leavers keep theirs.","showToSales":true,"stage":"FUTURE","stageSince":"2026-11-23T08:52:51.515434Z","phaseId":null,"followsId":null,"guidance":{"label":"NOT_NOW","key":"not-now","parameters":{"name":"Sign-in with the company account"},"ownLine":null}}');
INSERT INTO "public"."feed_event" VALUES
(14, '14-9c19614ecc6b08ef', 'roadmap.item.v1', 'item/e2090ae7-f458-3fe0-ac38-2fa1384b0661', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:51.801296+00', '{"id":"e2090ae7-f458-3fe0-ac38-2fa1384b0661","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"c4518b59-0155-32fb-a3e6-222fe26f5558","nameForSales":"SAP connector (basic)","problem":"Bookings are typed over into SAP every evening.","showToSales":true,"stage":"FUTURE","stageSince":"2026-11-23T08:52:51.759329Z","phaseId":null,"followsId":null,"guidance":{"label":"NOT_NOW","key":"not-now","parameters":{"name":"SAP connector (basic)"},"ownLine":null}}'),
(15, '15-e7871bb70695c5c2', 'roadmap.item.v1', 'item/b84834f7-a5b7-3024-86af-26df4a6a4be1', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:52.048539+00', '{"id":"b84834f7-a5b7-3024-86af-26df4a6a4be1","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"c4518b59-0155-32fb-a3e6-222fe26f5558","nameForSales":"Premium SAP connector","problem":"Cost centres and cancellations never make it back from SAP.","showToSales":true,"stage":"FUTURE","stageSince":"2026-11-23T08:52:51.990528Z","phaseId":null,"followsId":"e2090ae7-f458-3fe0-ac38-2fa1384b0661","guidance":{"label":"NOT_NOW","key":"not-now","parameters":{"name":"Premium SAP connector"},"ownLine":null}}'),
(16, '16-a235bbf8be9ee543', 'roadmap.item.v1', 'item/9b901f7a-f8ab-30f5-83c4-f9a8e1566813', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:52.249106+00', '{"id":"9b901f7a-f8ab-30f5-83c4-f9a8e1566813","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"922703a7-33a3-336d-81e3-3d144aae0158","nameForSales":"Export on a schedule","problem":"The night export is too late for the noon meeting.","showToSales":true,"stage":"FUTURE","stageSince":"2026-11-23T08:52:52.160810Z","phaseId":null,"followsId":"2f873f7e-048c-327f-b784-b13d418f67f3","guidance":{"label":"NOT_NOW","key":"not-now","parameters":{"name":"Export on a schedule"},"ownLine":null}}'),
(17, '17-f70df89392512973', 'roadmap.item.v1', 'item/ba4c0f93-d69a-34c4-bec5-a9180cee16c8', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:52.544582+00', '{"id":"ba4c0f93-d69a-34c4-bec5-a9180cee16c8","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"d03de7a6-0535-36f2-b818-1b88f9132d68","nameForSales":"Reservation option","problem":"Group bookers want to hold rooms for some days before they decide.","showToSales":true,"stage":"FUTURE","stageSince":"2026-11-23T08:52:52.496401Z","phaseId":null,"followsId":null,"guidance":{"label":"NOT_NOW","key":"not-now","parameters":{"name":"Reservation option"},"ownLine":null}}'),
(18, '18-7a09526ba0155dd6', 'roadmap.item.v1', 'item/70a0d4b0-a8c7-315d-a8b2-03f6fbdc3e1c', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:52.636498+00', '{"id":"70a0d4b0-a8c7-315d-a8b2-03f6fbdc3e1c","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"d03de7a6-0535-36f2-b818-1b88f9132d68","nameForSales":"Waiting list for groups","problem":"When a hold falls free, nobody tells the group that asked next.","showToSales":true,"stage":"FUTURE","stageSince":"2026-11-23T08:52:52.600051Z","phaseId":null,"followsId":"ba4c0f93-d69a-34c4-bec5-a9180cee16c8","guidance":{"label":"NOT_NOW","key":"not-now","parameters":{"name":"Waiting list for groups"},"ownLine":null}}'),
(19, '19-73e27f0c2ee0b4fd', 'roadmap.item.v1', 'item/7166275f-39c2-3f5a-98af-f3b5b02896be', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:52.743172+00', '{"id":"7166275f-39c2-3f5a-98af-f3b5b02896be","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"922703a7-33a3-336d-81e3-3d144aae0158","nameForSales":"Dashboard for hotel groups","problem":"Head office adds up the numbers of each house by hand.","showToSales":true,"stage":"FUTURE","stageSince":"2026-11-23T08:52:52.716628Z","phaseId":null,"followsId":null,"guidance":{"label":"NOT_NOW","key":"not-now","parameters":{"name":"Dashboard for hotel groups"},"ownLine":null}}'),
(20, '20-2010333d4f726bfe', 'roadmap.item.v1', 'item/72706785-7098-36a9-b810-f7f599480abe', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:52.812426+00', '{"id":"72706785-7098-36a9-b810-f7f599480abe","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"c4518b59-0155-32fb-a3e6-222fe26f5558","nameForSales":"Channel manager interface","problem":"Rooms are sold twice because channels learn of a booking too late.","showToSales":true,"stage":"FUTURE","stageSince":"2026-11-23T08:52:52.793313Z","phaseId":null,"followsId":null,"guidance":{"label":"NOT_NOW","key":"not-now","parameters":{"name":"Channel manager interface"},"ownLine":null}}');
INSERT INTO "public"."feed_event" VALUES
(21, '21-0b3990ef429889d6', 'roadmap.item.v1', 'item/41bd7288-5e85-343c-a05d-c623d22820b7', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:52.885231+00', '{"id":"41bd7288-5e85-343c-a05d-c623d22820b7","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"f94a2213-d3c6-377b-bf87-da0edd7c717a","nameForSales":"Simplified onboarding registration","problem":"Registering one property takes eleven forms.","showToSales":true,"stage":"FUTURE","stageSince":"2026-11-23T08:52:52.863563Z","phaseId":null,"followsId":null,"guidance":{"label":"NOT_NOW","key":"not-now","parameters":{"name":"Simplified onboarding registration"},"ownLine":null}}'),
(22, '22-7fa9b17f29db3c08', 'roadmap.item.v1', 'item/12f193ed-ed1f-3c18-902e-da822c34e10c', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:52.956985+00', '{"id":"12f193ed-ed1f-3c18-902e-da822c34e10c","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"d03de7a6-0535-36f2-b818-1b88f9132d68","nameForSales":"Rate check across channels","problem":"The same room is cheaper elsewhere, and we hear it from the guest.","showToSales":true,"stage":"FUTURE","stageSince":"2026-11-23T08:52:52.935018Z","phaseId":null,"followsId":null,"guidance":{"label":"NOT_NOW","key":"not-now","parameters":{"name":"Rate check across channels"},"ownLine":null}}'),
(23, '23-76fc59400a5656b0', 'roadmap.item.v1', 'item/42b85cd0-b155-3225-a0d9-77928570513d', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:53.01602+00', '{"id":"42b85cd0-b155-3225-a0d9-77928570513d","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"5e663583-cc73-3eb6-bc53-141c37cdbbcd","nameForSales":"Mobile room key","problem":"Guests queue at the desk for a plastic card.","showToSales":true,"stage":"FUTURE","stageSince":"2026-11-23T08:52:53.008858Z","phaseId":null,"followsId":null,"guidance":{"label":"NOT_NOW","key":"not-now","parameters":{"name":"Mobile room key"},"ownLine":null}}'),
(24, '24-c5dcf20cf9165eb6', 'roadmap.item.v1', 'item/1c02212c-53d1-368b-b7af-659eda6639ee', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:53.10434+00', '{"id":"1c02212c-53d1-368b-b7af-659eda6639ee","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"d03de7a6-0535-36f2-b818-1b88f9132d68","nameForSales":"Loyalty points","problem":"Guests who return get nothing for it.","showToSales":true,"stage":"FUTURE","stageSince":"2026-11-23T08:52:53.076195Z","phaseId":null,"followsId":null,"guidance":{"label":"NOT_NOW","key":"not-now","parameters":{"name":"Loyalty points"},"ownLine":null}}'),
(25, '25-2cab67e36f5034bb', 'roadmap.item.v1', 'item/a9b0dd57-1bb8-370a-857d-c91addd765b3', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:53.190496+00', '{"id":"a9b0dd57-1bb8-370a-857d-c91addd765b3","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"b528ec32-df54-35d7-97af-57aa29307b0d","nameForSales":"New message broker","problem":"Nothing a customer sees.","showToSales":false,"stage":"FUTURE","stageSince":"2026-11-23T08:52:53.151567Z","phaseId":null,"followsId":null,"guidance":{"label":"NOT_NOW","key":"not-now","parameters":{"name":"New message broker"},"ownLine":null}}'),
(26, '26-05eae28aa63dd63d', 'roadmap.item.v1', 'item/2f873f7e-048c-327f-b784-b13d418f67f3', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:53.388057+00', '{"id":"2f873f7e-048c-327f-b784-b13d418f67f3","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"922703a7-33a3-336d-81e3-3d144aae0158","nameForSales":"Nightly bookings export","problem":"Head office types bookings over from the screen.","showToSales":true,"stage":"DISCOVERY","stageSince":"2026-11-23T08:52:53.363716Z","phaseId":null,"followsId":null,"guidance":{"label":"BEING_EXPLORED","key":"being-explored","parameters":{"name":"Nightly bookings export"},"ownLine":null}}'),
(27, '27-056fb7c49e88a616', 'roadmap.item.v1', 'item/9b901f7a-f8ab-30f5-83c4-f9a8e1566813', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:53.388057+00', '{"id":"9b901f7a-f8ab-30f5-83c4-f9a8e1566813","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"922703a7-33a3-336d-81e3-3d144aae0158","nameForSales":"Export on a schedule","problem":"The night export is too late for the noon meeting.","showToSales":true,"stage":"FUTURE","stageSince":"2026-11-23T08:52:52.160810Z","phaseId":null,"followsId":"2f873f7e-048c-327f-b784-b13d418f67f3","guidance":{"label":"NOT_NOW","key":"not-now","parameters":{"name":"Export on a schedule"},"ownLine":null}}');
INSERT INTO "public"."feed_event" VALUES
(28, '28-1dc78faad430a994', 'roadmap.item.v1', 'item/2f873f7e-048c-327f-b784-b13d418f67f3', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:53.635551+00', '{"id":"2f873f7e-048c-327f-b784-b13d418f67f3","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"922703a7-33a3-336d-81e3-3d144aae0158","nameForSales":"Nightly bookings export","problem":"Head office types bookings over from the screen.","showToSales":true,"stage":"PLANNED","stageSince":"2026-11-23T08:52:53.583427Z","phaseId":"e631fcda-9b0d-32a2-a9ee-728ac3fe13e9","followsId":null,"guidance":{"label":"NOT_STARTED","key":"not-started","parameters":{"name":"Nightly bookings export","phase":"1"},"ownLine":null}}'),
(29, '29-46d7ec841a857a19', 'roadmap.item.v1', 'item/9b901f7a-f8ab-30f5-83c4-f9a8e1566813', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:53.635551+00', '{"id":"9b901f7a-f8ab-30f5-83c4-f9a8e1566813","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"922703a7-33a3-336d-81e3-3d144aae0158","nameForSales":"Export on a schedule","problem":"The night export is too late for the noon meeting.","showToSales":true,"stage":"FUTURE","stageSince":"2026-11-23T08:52:52.160810Z","phaseId":null,"followsId":"2f873f7e-048c-327f-b784-b13d418f67f3","guidance":{"label":"NOT_NOW","key":"not-now","parameters":{"name":"Export on a schedule"},"ownLine":null}}'),
(30, '30-9de4628b094f4cb0', 'roadmap.item.v1', 'item/2f873f7e-048c-327f-b784-b13d418f67f3', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:53.776895+00', '{"id":"2f873f7e-048c-327f-b784-b13d418f67f3","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"922703a7-33a3-336d-81e3-3d144aae0158","nameForSales":"Nightly bookings export","problem":"Head office types bookings over from the screen.","showToSales":true,"stage":"IN_DEVELOPMENT","stageSince":"2026-11-23T08:52:53.748013Z","phaseId":"e631fcda-9b0d-32a2-a9ee-728ac3fe13e9","followsId":null,"guidance":{"label":"BEING_BUILT","key":"being-built","parameters":{"name":"Nightly bookings export","phase":"1"},"ownLine":null}}'),
(31, '31-b9d9dde21f52bf03', 'roadmap.item.v1', 'item/9b901f7a-f8ab-30f5-83c4-f9a8e1566813', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:53.776895+00', '{"id":"9b901f7a-f8ab-30f5-83c4-f9a8e1566813","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"922703a7-33a3-336d-81e3-3d144aae0158","nameForSales":"Export on a schedule","problem":"The night export is too late for the noon meeting.","showToSales":true,"stage":"FUTURE","stageSince":"2026-11-23T08:52:52.160810Z","phaseId":null,"followsId":"2f873f7e-048c-327f-b784-b13d418f67f3","guidance":{"label":"NOT_NOW","key":"not-now","parameters":{"name":"Export on a schedule"},"ownLine":null}}'),
(32, '32-524277f126fb922e', 'roadmap.item.v1', 'item/f8c0c40a-b24b-32aa-8f6b-c5a1282d820a', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:53.915204+00', '{"id":"f8c0c40a-b24b-32aa-8f6b-c5a1282d820a","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"f94a2213-d3c6-377b-bf87-da0edd7c717a","nameForSales":"Sign-in with the company account","problem":"Every clerk has one more password, and leavers keep theirs.","showToSales":true,"stage":"DISCOVERY","stageSince":"2026-11-23T08:52:53.902495Z","phaseId":null,"followsId":null,"guidance":{"label":"BEING_EXPLORED","key":"being-explored","parameters":{"name":"Sign-in with the company account"},"ownLine":null}}'),
(33, '33-53971c5c525d5681', 'roadmap.item.v1', 'item/f8c0c40a-b24b-32aa-8f6b-c5a1282d820a', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:54.005047+00', '{"id":"f8c0c40a-b24b-32aa-8f6b-c5a1282d820a","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"f94a2213-d3c6-377b-bf87-da0edd7c717a","nameForSales":"Sign-in with the company account","problem":"Every clerk has one more password, and leavers keep theirs.","showToSales":true,"stage":"PLANNED","stageSince":"2026-11-23T08:52:54.002331Z","phaseId":"e631fcda-9b0d-32a2-a9ee-728ac3fe13e9","followsId":null,"guidance":{"label":"NOT_STARTED","key":"not-started","parameters":{"name":"Sign-in with the company account","phase":"1"},"ownLine":null}}'),
(34, '34-708a55dcd5e29498', 'roadmap.item.v1', 'item/f8c0c40a-b24b-32aa-8f6b-c5a1282d820a', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:54.114512+00', '{"id":"f8c0c40a-b24b-32aa-8f6b-c5a1282d820a","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"f94a2213-d3c6-377b-bf87-da0edd7c717a","nameForSales":"Sign-in with the company account","problem":"Every clerk has one more password, and leavers keep theirs.","showToSales":true,"stage":"IN_DEVELOPMENT","stageSince":"2026-11-23T08:52:54.103565Z","phaseId":"e631fcda-9b0d-32a2-a9ee-728ac3fe13e9","followsId":null,"guidance":{"label":"BEING_BUILT","key":"being-built","parameters":{"name":"Sign-in with the company account","phase":"1"},"ownLine":null}}');
INSERT INTO "public"."feed_event" VALUES
(35, '35-798fb2ded2ef1f66', 'roadmap.item.v1', 'item/2f873f7e-048c-327f-b784-b13d418f67f3', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:54.40412+00', '{"id":"2f873f7e-048c-327f-b784-b13d418f67f3","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"922703a7-33a3-336d-81e3-3d144aae0158","nameForSales":"Nightly bookings export","problem":"Head office types bookings over from the screen.","showToSales":true,"stage":"RELEASED","stageSince":"2026-11-23T08:52:54.377546Z","phaseId":"e631fcda-9b0d-32a2-a9ee-728ac3fe13e9","followsId":null,"guidance":{"label":"AVAILABLE","key":"available","parameters":{"name":"Nightly bookings export","whoCanHaveIt":"in every plan"},"ownLine":null}}'),
(36, '36-a1685e23871a0d33', 'roadmap.item.v1', 'item/9b901f7a-f8ab-30f5-83c4-f9a8e1566813', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:54.40412+00', '{"id":"9b901f7a-f8ab-30f5-83c4-f9a8e1566813","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"922703a7-33a3-336d-81e3-3d144aae0158","nameForSales":"Export on a schedule","problem":"The night export is too late for the noon meeting.","showToSales":true,"stage":"FUTURE","stageSince":"2026-11-23T08:52:52.160810Z","phaseId":null,"followsId":"2f873f7e-048c-327f-b784-b13d418f67f3","guidance":{"label":"NOT_NOW","key":"not-now","parameters":{"name":"Export on a schedule"},"ownLine":null}}'),
(37, '37-95b288a821f68135', 'roadmap.item.v1', 'item/f8c0c40a-b24b-32aa-8f6b-c5a1282d820a', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:54.479288+00', '{"id":"f8c0c40a-b24b-32aa-8f6b-c5a1282d820a","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"f94a2213-d3c6-377b-bf87-da0edd7c717a","nameForSales":"Sign-in with the company account","problem":"Every clerk has one more password, and leavers keep theirs.","showToSales":true,"stage":"RELEASED","stageSince":"2026-11-23T08:52:54.476220Z","phaseId":"e631fcda-9b0d-32a2-a9ee-728ac3fe13e9","followsId":null,"guidance":{"label":"AVAILABLE","key":"available","parameters":{"name":"Sign-in with the company account","whoCanHaveIt":"in the Business plan"},"ownLine":null}}'),
(38, '38-8998dc10b8f71bca', 'roadmap.phase.v1', 'phase/e631fcda-9b0d-32a2-a9ee-728ac3fe13e9', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:54.564806+00', '{"id":"e631fcda-9b0d-32a2-a9ee-728ac3fe13e9","productId":"cc255965-3161-315e-813f-763c385a4f4b","number":1,"name":"Groundwork","state":"COMPLETED"}'),
(39, '39-6c78ff6eab6931d1', 'roadmap.phase.v1', 'phase/b2171296-f27b-3134-8aa6-ad206216502d', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:54.564806+00', '{"id":"b2171296-f27b-3134-8aa6-ad206216502d","productId":"cc255965-3161-315e-813f-763c385a4f4b","number":2,"name":"Roll out","state":"CURRENT"}'),
(40, '40-4c01c0137fc3822c', 'roadmap.item.v1', 'item/b84834f7-a5b7-3024-86af-26df4a6a4be1', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:54.636084+00', '{"id":"b84834f7-a5b7-3024-86af-26df4a6a4be1","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"c4518b59-0155-32fb-a3e6-222fe26f5558","nameForSales":"Premium SAP connector","problem":"Cost centres and cancellations never make it back from SAP.","showToSales":true,"stage":"FUTURE","stageSince":"2026-11-23T08:52:51.990528Z","phaseId":null,"followsId":"e2090ae7-f458-3fe0-ac38-2fa1384b0661","guidance":{"label":"NOT_NOW","key":"not-now","parameters":{"name":"Premium SAP connector"},"ownLine":null}}'),
(41, '41-cf4e10b2da6af431', 'roadmap.item.v1', 'item/e2090ae7-f458-3fe0-ac38-2fa1384b0661', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:54.636084+00', '{"id":"e2090ae7-f458-3fe0-ac38-2fa1384b0661","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"c4518b59-0155-32fb-a3e6-222fe26f5558","nameForSales":"SAP connector (basic)","problem":"Bookings are typed over into SAP every evening.","showToSales":true,"stage":"DISCOVERY","stageSince":"2026-11-23T08:52:54.632514Z","phaseId":null,"followsId":null,"guidance":{"label":"BEING_EXPLORED","key":"being-explored","parameters":{"name":"SAP connector (basic)"},"ownLine":null}}'),
(42, '42-94915717936da1da', 'roadmap.item.v1', 'item/7166275f-39c2-3f5a-98af-f3b5b02896be', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:54.717379+00', '{"id":"7166275f-39c2-3f5a-98af-f3b5b02896be","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"922703a7-33a3-336d-81e3-3d144aae0158","nameForSales":"Dashboard for hotel groups","problem":"Head office adds up the numbers of each house by hand.","showToSales":true,"stage":"DISCOVERY","stageSince":"2026-11-23T08:52:54.705621Z","phaseId":null,"followsId":null,"guidance":{"label":"BEING_EXPLORED","key":"being-explored","parameters":{"name":"Dashboard for hotel groups"},"ownLine":null}}');
INSERT INTO "public"."feed_event" VALUES
(43, '43-d2d9afb8a6389422', 'roadmap.item.v1', 'item/a9b0dd57-1bb8-370a-857d-c91addd765b3', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:54.929882+00', '{"id":"a9b0dd57-1bb8-370a-857d-c91addd765b3","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"b528ec32-df54-35d7-97af-57aa29307b0d","nameForSales":"New message broker","problem":"Nothing a customer sees.","showToSales":false,"stage":"DISCOVERY","stageSince":"2026-11-23T08:52:54.906151Z","phaseId":null,"followsId":null,"guidance":{"label":"BEING_EXPLORED","key":"being-explored","parameters":{"name":"New message broker"},"ownLine":null}}'),
(44, '44-4159063c1524765d', 'roadmap.item.v1', 'item/70a0d4b0-a8c7-315d-a8b2-03f6fbdc3e1c', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:55.087894+00', '{"id":"70a0d4b0-a8c7-315d-a8b2-03f6fbdc3e1c","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"d03de7a6-0535-36f2-b818-1b88f9132d68","nameForSales":"Waiting list for groups","problem":"When a hold falls free, nobody tells the group that asked next.","showToSales":true,"stage":"FUTURE","stageSince":"2026-11-23T08:52:52.600051Z","phaseId":null,"followsId":"ba4c0f93-d69a-34c4-bec5-a9180cee16c8","guidance":{"label":"NOT_NOW","key":"not-now","parameters":{"name":"Waiting list for groups"},"ownLine":null}}'),
(45, '45-8fc98e1eaaac1c7b', 'roadmap.item.v1', 'item/ba4c0f93-d69a-34c4-bec5-a9180cee16c8', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:55.087894+00', '{"id":"ba4c0f93-d69a-34c4-bec5-a9180cee16c8","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"d03de7a6-0535-36f2-b818-1b88f9132d68","nameForSales":"Reservation option","problem":"Group bookers want to hold rooms for some days before they decide.","showToSales":true,"stage":"DISCOVERY","stageSince":"2026-11-23T08:52:55.054420Z","phaseId":null,"followsId":null,"guidance":{"label":"BEING_EXPLORED","key":"being-explored","parameters":{"name":"Reservation option"},"ownLine":null}}'),
(46, '46-499f1ee6a43803df', 'roadmap.item.v1', 'item/b84834f7-a5b7-3024-86af-26df4a6a4be1', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:55.259667+00', '{"id":"b84834f7-a5b7-3024-86af-26df4a6a4be1","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"c4518b59-0155-32fb-a3e6-222fe26f5558","nameForSales":"Premium SAP connector","problem":"Cost centres and cancellations never make it back from SAP.","showToSales":true,"stage":"DISCOVERY","stageSince":"2026-11-23T08:52:55.257611Z","phaseId":null,"followsId":"e2090ae7-f458-3fe0-ac38-2fa1384b0661","guidance":{"label":"BEING_EXPLORED","key":"being-explored","parameters":{"name":"Premium SAP connector"},"ownLine":null}}'),
(47, '47-0979205e42563406', 'roadmap.item.v1', 'item/70a0d4b0-a8c7-315d-a8b2-03f6fbdc3e1c', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:55.456487+00', '{"id":"70a0d4b0-a8c7-315d-a8b2-03f6fbdc3e1c","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"d03de7a6-0535-36f2-b818-1b88f9132d68","nameForSales":"Waiting list for groups","problem":"When a hold falls free, nobody tells the group that asked next.","showToSales":true,"stage":"DISCOVERY","stageSince":"2026-11-23T08:52:55.447580Z","phaseId":null,"followsId":"ba4c0f93-d69a-34c4-bec5-a9180cee16c8","guidance":{"label":"BEING_EXPLORED","key":"being-explored","parameters":{"name":"Waiting list for groups"},"ownLine":null}}'),
(48, '48-2cf0fcb4365f89a4', 'roadmap.item.v1', 'item/72706785-7098-36a9-b810-f7f599480abe', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:55.528008+00', '{"id":"72706785-7098-36a9-b810-f7f599480abe","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"c4518b59-0155-32fb-a3e6-222fe26f5558","nameForSales":"Channel manager interface","problem":"Rooms are sold twice because channels learn of a booking too late.","showToSales":true,"stage":"DISCOVERY","stageSince":"2026-11-23T08:52:55.525Z","phaseId":null,"followsId":null,"guidance":{"label":"BEING_EXPLORED","key":"being-explored","parameters":{"name":"Channel manager interface"},"ownLine":null}}'),
(49, '49-bc378ff4a81df0c8', 'roadmap.item.v1', 'item/9b901f7a-f8ab-30f5-83c4-f9a8e1566813', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:55.58221+00', '{"id":"9b901f7a-f8ab-30f5-83c4-f9a8e1566813","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"922703a7-33a3-336d-81e3-3d144aae0158","nameForSales":"Export on a schedule","problem":"The night export is too late for the noon meeting.","showToSales":true,"stage":"DISCOVERY","stageSince":"2026-11-23T08:52:55.577386Z","phaseId":null,"followsId":"2f873f7e-048c-327f-b784-b13d418f67f3","guidance":{"label":"BEING_EXPLORED","key":"being-explored","parameters":{"name":"Export on a schedule"},"ownLine":null}}');
INSERT INTO "public"."feed_event" VALUES
(50, '50-bc72bf0955232bb7', 'roadmap.item.v1', 'item/41bd7288-5e85-343c-a05d-c623d22820b7', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:55.706181+00', '{"id":"41bd7288-5e85-343c-a05d-c623d22820b7","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"f94a2213-d3c6-377b-bf87-da0edd7c717a","nameForSales":"Simplified onboarding registration","problem":"Registering one property takes eleven forms.","showToSales":true,"stage":"DISCOVERY","stageSince":"2026-11-23T08:52:55.697138Z","phaseId":null,"followsId":null,"guidance":{"label":"BEING_EXPLORED","key":"being-explored","parameters":{"name":"Simplified onboarding registration"},"ownLine":null}}'),
(51, '51-e84d4b51e66d35a0', 'roadmap.item.v1', 'item/12f193ed-ed1f-3c18-902e-da822c34e10c', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:55.787547+00', '{"id":"12f193ed-ed1f-3c18-902e-da822c34e10c","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"d03de7a6-0535-36f2-b818-1b88f9132d68","nameForSales":"Rate check across channels","problem":"The same room is cheaper elsewhere, and we hear it from the guest.","showToSales":true,"stage":"DISCOVERY","stageSince":"2026-11-23T08:52:55.783443Z","phaseId":null,"followsId":null,"guidance":{"label":"BEING_EXPLORED","key":"being-explored","parameters":{"name":"Rate check across channels"},"ownLine":null}}'),
(52, '52-d64de84cab6979f3', 'roadmap.item.v1', 'item/1c02212c-53d1-368b-b7af-659eda6639ee', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:55.903987+00', '{"id":"1c02212c-53d1-368b-b7af-659eda6639ee","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"d03de7a6-0535-36f2-b818-1b88f9132d68","nameForSales":"Loyalty points","problem":"Guests who return get nothing for it.","showToSales":true,"stage":"DISCOVERY","stageSince":"2026-11-23T08:52:55.900214Z","phaseId":null,"followsId":null,"guidance":{"label":"BEING_EXPLORED","key":"being-explored","parameters":{"name":"Loyalty points"},"ownLine":null}}'),
(53, '53-e301ac05f29a25f1', 'roadmap.item.v1', 'item/1c02212c-53d1-368b-b7af-659eda6639ee', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:59.323767+00', '{"id":"1c02212c-53d1-368b-b7af-659eda6639ee","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"d03de7a6-0535-36f2-b818-1b88f9132d68","nameForSales":"Loyalty points","problem":"Guests who return get nothing for it.","showToSales":true,"stage":"DROPPED","stageSince":"2026-11-23T08:52:59.321541Z","phaseId":null,"followsId":null,"guidance":{"label":"NOT_PLANNED","key":"not-planned","parameters":{"name":"Loyalty points","customerReason":"good loyalty providers exist and connect to us already","offer":"connect the loyalty provider that you have"},"ownLine":null}}'),
(54, '54-3041c4dab87f186d', 'roadmap.item.v1', 'item/70a0d4b0-a8c7-315d-a8b2-03f6fbdc3e1c', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:59.386527+00', '{"id":"70a0d4b0-a8c7-315d-a8b2-03f6fbdc3e1c","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"d03de7a6-0535-36f2-b818-1b88f9132d68","nameForSales":"Waiting list for groups","problem":"When a hold falls free, nobody tells the group that asked next.","showToSales":true,"stage":"PLANNED","stageSince":"2026-11-23T08:52:59.369442Z","phaseId":"89443745-6789-3053-9a70-b68dd53fa91b","followsId":"ba4c0f93-d69a-34c4-bec5-a9180cee16c8","guidance":{"label":"LATER","key":"later-follows-not-started","parameters":{"phase":"3","followed":"Reservation option","currentPhase":"2","name":"Waiting list for groups"},"ownLine":null}}'),
(55, '55-a3e41e87ad3ef078', 'roadmap.item.v1', 'item/72706785-7098-36a9-b810-f7f599480abe', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:59.451777+00', '{"id":"72706785-7098-36a9-b810-f7f599480abe","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"c4518b59-0155-32fb-a3e6-222fe26f5558","nameForSales":"Channel manager interface","problem":"Rooms are sold twice because channels learn of a booking too late.","showToSales":true,"stage":"PLANNED","stageSince":"2026-11-23T08:52:59.449908Z","phaseId":"89443745-6789-3053-9a70-b68dd53fa91b","followsId":null,"guidance":{"label":"LATER","key":"later","parameters":{"name":"Channel manager interface","currentPhase":"2","phase":"3"},"ownLine":null}}');
INSERT INTO "public"."feed_event" VALUES
(56, '56-e88457f7c6f03b1c', 'roadmap.item.v1', 'item/9b901f7a-f8ab-30f5-83c4-f9a8e1566813', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:59.504669+00', '{"id":"9b901f7a-f8ab-30f5-83c4-f9a8e1566813","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"922703a7-33a3-336d-81e3-3d144aae0158","nameForSales":"Export on a schedule","problem":"The night export is too late for the noon meeting.","showToSales":true,"stage":"PLANNED","stageSince":"2026-11-23T08:52:59.497382Z","phaseId":"89443745-6789-3053-9a70-b68dd53fa91b","followsId":"2f873f7e-048c-327f-b784-b13d418f67f3","guidance":{"label":"LATER","key":"later-follows-released","parameters":{"name":"Export on a schedule","followed":"Nightly bookings export","phase":"3","offer":"use the nightly bookings export","currentPhase":"2"},"ownLine":null}}'),
(57, '57-e74023724c562ba1', 'roadmap.item.v1', 'item/b84834f7-a5b7-3024-86af-26df4a6a4be1', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:59.885316+00', '{"id":"b84834f7-a5b7-3024-86af-26df4a6a4be1","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"c4518b59-0155-32fb-a3e6-222fe26f5558","nameForSales":"Premium SAP connector","problem":"Cost centres and cancellations never make it back from SAP.","showToSales":true,"stage":"PLANNED","stageSince":"2026-11-23T08:52:59.883530Z","phaseId":"89443745-6789-3053-9a70-b68dd53fa91b","followsId":"e2090ae7-f458-3fe0-ac38-2fa1384b0661","guidance":{"label":"LATER","key":"later-follows-not-started","parameters":{"name":"Premium SAP connector","followed":"SAP connector (basic)","phase":"3","offer":"export your bookings every night and load the file into SAP","currentPhase":"2"},"ownLine":null}}'),
(58, '58-3b84cc3456714c4f', 'roadmap.item.v1', 'item/70a0d4b0-a8c7-315d-a8b2-03f6fbdc3e1c', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:59.922738+00', '{"id":"70a0d4b0-a8c7-315d-a8b2-03f6fbdc3e1c","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"d03de7a6-0535-36f2-b818-1b88f9132d68","nameForSales":"Waiting list for groups","problem":"When a hold falls free, nobody tells the group that asked next.","showToSales":true,"stage":"PLANNED","stageSince":"2026-11-23T08:52:59.369442Z","phaseId":"89443745-6789-3053-9a70-b68dd53fa91b","followsId":"ba4c0f93-d69a-34c4-bec5-a9180cee16c8","guidance":{"label":"LATER","key":"later-follows-not-started","parameters":{"phase":"3","followed":"Reservation option","currentPhase":"2","name":"Waiting list for groups"},"ownLine":null}}'),
(59, '59-24257478d0c6c516', 'roadmap.item.v1', 'item/ba4c0f93-d69a-34c4-bec5-a9180cee16c8', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:59.922738+00', '{"id":"ba4c0f93-d69a-34c4-bec5-a9180cee16c8","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"d03de7a6-0535-36f2-b818-1b88f9132d68","nameForSales":"Reservation option","problem":"Group bookers want to hold rooms for some days before they decide.","showToSales":true,"stage":"PLANNED","stageSince":"2026-11-23T08:52:59.920609Z","phaseId":"b2171296-f27b-3134-8aa6-ad206216502d","followsId":null,"guidance":{"label":"NOT_STARTED","key":"not-started","parameters":{"name":"Reservation option","phase":"2","offer":"hold rooms by phone with our booking desk"},"ownLine":null}}'),
(60, '60-95052be1b296ef1f', 'roadmap.item.v1', 'item/a9b0dd57-1bb8-370a-857d-c91addd765b3', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:59.945044+00', '{"id":"a9b0dd57-1bb8-370a-857d-c91addd765b3","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"b528ec32-df54-35d7-97af-57aa29307b0d","nameForSales":"New message broker","problem":"Nothing a customer sees.","showToSales":false,"stage":"PLANNED","stageSince":"2026-11-23T08:52:59.943856Z","phaseId":"b2171296-f27b-3134-8aa6-ad206216502d","followsId":null,"guidance":{"label":"NOT_STARTED","key":"not-started","parameters":{"name":"New message broker","phase":"2"},"ownLine":null}}'),
(61, '61-d50317fe421ca8e6', 'roadmap.item.v1', 'item/7166275f-39c2-3f5a-98af-f3b5b02896be', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:59.971113+00', '{"id":"7166275f-39c2-3f5a-98af-f3b5b02896be","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"922703a7-33a3-336d-81e3-3d144aae0158","nameForSales":"Dashboard for hotel groups","problem":"Head office adds up the numbers of each house by hand.","showToSales":true,"stage":"PLANNED","stageSince":"2026-11-23T08:52:59.965887Z","phaseId":"b2171296-f27b-3134-8aa6-ad206216502d","followsId":null,"guidance":{"label":"NOT_STARTED","key":"not-started","parameters":{"name":"Dashboard for hotel groups","phase":"2","offer":"see each property''s numbers on its own page"},"ownLine":null}}');
INSERT INTO "public"."feed_event" VALUES
(62, '62-428f45b7ad9add7b', 'roadmap.item.v1', 'item/b84834f7-a5b7-3024-86af-26df4a6a4be1', TIMESTAMP WITH TIME ZONE '2026-11-23 08:53:00.004523+00', '{"id":"b84834f7-a5b7-3024-86af-26df4a6a4be1","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"c4518b59-0155-32fb-a3e6-222fe26f5558","nameForSales":"Premium SAP connector","problem":"Cost centres and cancellations never make it back from SAP.","showToSales":true,"stage":"PLANNED","stageSince":"2026-11-23T08:52:59.883530Z","phaseId":"89443745-6789-3053-9a70-b68dd53fa91b","followsId":"e2090ae7-f458-3fe0-ac38-2fa1384b0661","guidance":{"label":"LATER","key":"later-follows-not-started","parameters":{"name":"Premium SAP connector","followed":"SAP connector (basic)","phase":"3","offer":"export your bookings every night and load the file into SAP","currentPhase":"2"},"ownLine":null}}'),
(63, '63-1fb85910c98471ff', 'roadmap.item.v1', 'item/e2090ae7-f458-3fe0-ac38-2fa1384b0661', TIMESTAMP WITH TIME ZONE '2026-11-23 08:53:00.004523+00', '{"id":"e2090ae7-f458-3fe0-ac38-2fa1384b0661","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"c4518b59-0155-32fb-a3e6-222fe26f5558","nameForSales":"SAP connector (basic)","problem":"Bookings are typed over into SAP every evening.","showToSales":true,"stage":"PLANNED","stageSince":"2026-11-23T08:53:00.002228Z","phaseId":"b2171296-f27b-3134-8aa6-ad206216502d","followsId":null,"guidance":{"label":"NOT_STARTED","key":"not-started","parameters":{"name":"SAP connector (basic)","phase":"2","offer":"export your bookings every night and load the file into SAP"},"ownLine":null}}'),
(64, '64-eb003505a9d6aa37', 'roadmap.item.v1', 'item/a9b0dd57-1bb8-370a-857d-c91addd765b3', TIMESTAMP WITH TIME ZONE '2026-11-23 08:53:00.037394+00', '{"id":"a9b0dd57-1bb8-370a-857d-c91addd765b3","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"b528ec32-df54-35d7-97af-57aa29307b0d","nameForSales":"New message broker","problem":"Nothing a customer sees.","showToSales":false,"stage":"IN_DEVELOPMENT","stageSince":"2026-11-23T08:53:00.032955Z","phaseId":"b2171296-f27b-3134-8aa6-ad206216502d","followsId":null,"guidance":{"label":"BEING_BUILT","key":"being-built","parameters":{"name":"New message broker","phase":"2"},"ownLine":null}}'),
(65, '65-e51be9a7dd8aca78', 'roadmap.item.v1', 'item/7166275f-39c2-3f5a-98af-f3b5b02896be', TIMESTAMP WITH TIME ZONE '2026-11-23 08:53:00.118851+00', '{"id":"7166275f-39c2-3f5a-98af-f3b5b02896be","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"922703a7-33a3-336d-81e3-3d144aae0158","nameForSales":"Dashboard for hotel groups","problem":"Head office adds up the numbers of each house by hand.","showToSales":true,"stage":"IN_DEVELOPMENT","stageSince":"2026-11-23T08:53:00.096632Z","phaseId":"b2171296-f27b-3134-8aa6-ad206216502d","followsId":null,"guidance":{"label":"BEING_BUILT","key":"being-built","parameters":{"name":"Dashboard for hotel groups","phase":"2"},"ownLine":null}}'),
(66, '66-9b8d5192288e1984', 'roadmap.item.v1', 'item/b84834f7-a5b7-3024-86af-26df4a6a4be1', TIMESTAMP WITH TIME ZONE '2026-11-23 08:53:00.209376+00', '{"id":"b84834f7-a5b7-3024-86af-26df4a6a4be1","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"c4518b59-0155-32fb-a3e6-222fe26f5558","nameForSales":"Premium SAP connector","problem":"Cost centres and cancellations never make it back from SAP.","showToSales":true,"stage":"PLANNED","stageSince":"2026-11-23T08:52:59.883530Z","phaseId":"89443745-6789-3053-9a70-b68dd53fa91b","followsId":"e2090ae7-f458-3fe0-ac38-2fa1384b0661","guidance":{"label":"LATER","key":"later-follows-being-built","parameters":{"name":"Premium SAP connector","followed":"SAP connector (basic)","phase":"3","offer":"export your bookings every night and load the file into SAP","currentPhase":"2"},"ownLine":null}}'),
(67, '67-24c939f327a3d966', 'roadmap.item.v1', 'item/e2090ae7-f458-3fe0-ac38-2fa1384b0661', TIMESTAMP WITH TIME ZONE '2026-11-23 08:53:00.209376+00', '{"id":"e2090ae7-f458-3fe0-ac38-2fa1384b0661","productId":"cc255965-3161-315e-813f-763c385a4f4b","themeId":"c4518b59-0155-32fb-a3e6-222fe26f5558","nameForSales":"SAP connector (basic)","problem":"Bookings are typed over into SAP every evening.","showToSales":true,"stage":"IN_DEVELOPMENT","stageSince":"2026-11-23T08:53:00.189679Z","phaseId":"b2171296-f27b-3134-8aa6-ad206216502d","followsId":null,"guidance":{"label":"BEING_BUILT","key":"being-built","parameters":{"name":"SAP connector (basic)","phase":"2"},"ownLine":null}}');
CREATE INDEX "public"."feed_event_of_subject" ON "public"."feed_event"("subject" NULLS LAST, "feed_position" NULLS LAST);
CREATE INDEX "public"."feed_event_by_age" ON "public"."feed_event"("told_at" NULLS LAST, "feed_position" NULLS LAST);
CREATE CACHED TABLE "public"."feed_reader"(
    "feed" CHARACTER VARYING(60) NOT NULL,
    "last_event_id" CHARACTER VARYING(40),
    "feed_position" BIGINT NOT NULL,
    "open_event_id" CHARACTER VARYING(40),
    "open_event_cursor" CHARACTER VARYING(200),
    "rebuild_number" BIGINT NOT NULL,
    "rebuilding" BOOLEAN NOT NULL,
    "rebuild_request" UUID,
    "generation" INTEGER NOT NULL
);
ALTER TABLE "public"."feed_reader" ADD CONSTRAINT "public"."CONSTRAINT_3" PRIMARY KEY("feed");
INSERT INTO "public"."feed_reader" VALUES
('request-service', '115-5110d072d17a350b', 115, NULL, NULL, 1, FALSE, NULL, 1);
CREATE CACHED TABLE "public"."feed_reader_subject"(
    "feed" CHARACTER VARYING(60) NOT NULL,
    "subject" CHARACTER VARYING(200) NOT NULL,
    "rebuild_number" BIGINT NOT NULL,
    "removal_cursor" CHARACTER VARYING(200)
);
ALTER TABLE "public"."feed_reader_subject" ADD CONSTRAINT "public"."CONSTRAINT_EA" PRIMARY KEY("feed", "subject");
INSERT INTO "public"."feed_reader_subject" VALUES
('request-service', 'item-status/2f873f7e-048c-327f-b784-b13d418f67f3', 1, NULL),
('request-service', 'item-status/f8c0c40a-b24b-32aa-8f6b-c5a1282d820a', 1, NULL),
('request-service', 'item-status/e2090ae7-f458-3fe0-ac38-2fa1384b0661', 1, NULL),
('request-service', 'item-status/b84834f7-a5b7-3024-86af-26df4a6a4be1', 1, NULL),
('request-service', 'item-status/9b901f7a-f8ab-30f5-83c4-f9a8e1566813', 1, NULL),
('request-service', 'item-status/ba4c0f93-d69a-34c4-bec5-a9180cee16c8', 1, NULL),
('request-service', 'item-status/70a0d4b0-a8c7-315d-a8b2-03f6fbdc3e1c', 1, NULL),
('request-service', 'item-status/7166275f-39c2-3f5a-98af-f3b5b02896be', 1, NULL),
('request-service', 'item-status/72706785-7098-36a9-b810-f7f599480abe', 1, NULL),
('request-service', 'item-status/41bd7288-5e85-343c-a05d-c623d22820b7', 1, NULL),
('request-service', 'item-status/12f193ed-ed1f-3c18-902e-da822c34e10c', 1, NULL),
('request-service', 'item-status/42b85cd0-b155-3225-a0d9-77928570513d', 1, NULL),
('request-service', 'item-status/1c02212c-53d1-368b-b7af-659eda6639ee', 1, NULL),
('request-service', 'item-status/a9b0dd57-1bb8-370a-857d-c91addd765b3', 1, NULL),
('request-service', 'request/697d0d65-93a4-3a34-8e96-ce455f33f5d0', 1, NULL),
('request-service', 'request/d56a44fe-8b49-3287-9e66-60f9a7c9e512', 1, NULL),
('request-service', 'request/7799017a-ba51-3cef-8fda-1ddb8b8383f2', 1, NULL),
('request-service', 'request/67b00964-0bb1-302a-a489-e7d3ca5ba5e5', 1, NULL),
('request-service', 'request/2e87b5b0-f419-307e-acb8-ba05aaa6370f', 1, NULL),
('request-service', 'request/7245662c-06fe-3f26-8410-0aa43ab854d9', 1, NULL),
('request-service', 'request/9c9b6616-d7d3-3c28-8195-18944cde2c44', 1, NULL),
('request-service', 'request/8d436ee9-8f73-3b5c-be55-938c7a9c0db9', 1, NULL),
('request-service', 'request/7efd09f2-4517-3a35-b59a-50694c479ec5', 1, NULL),
('request-service', 'request/05ed565a-09c9-3383-944d-dd4e9589662c', 1, NULL),
('request-service', 'request/ca82ef26-961d-37c6-a75b-e3b9ca20d807', 1, NULL),
('request-service', 'request/2c1f66ff-285c-322a-b59a-391e1048cafb', 1, NULL),
('request-service', 'request/fec8dd29-15f0-3f14-85ca-6d823fd19ee0', 1, NULL),
('request-service', 'request/b6c6d1a1-f9a2-30bc-82a2-3872c04f2f32', 1, NULL),
('request-service', 'request/0ff458a8-d9c9-338b-bbfd-db713cafb28f', 1, NULL),
('request-service', 'request/caf415a4-1400-370e-96bf-3ae7aec9f16c', 1, NULL),
('request-service', 'request/022b57f0-b8df-38a5-8df4-d5ef5f328f7f', 1, NULL),
('request-service', 'request/e3ca7259-7fc7-3b69-9af6-659f78e0e6d8', 1, NULL),
('request-service', 'request/90c6a6f0-e260-32bb-b10a-b7ea01266d13', 1, NULL),
('request-service', 'request/2b36c557-e820-35d5-9a20-fb5ea179a91e', 1, NULL),
('request-service', 'request/28cd4152-47e5-3f11-9fe5-610b26b60aef', 1, NULL),
('request-service', 'request/6771d4bd-4496-37e1-bfd0-acbb94975c74', 1, NULL),
('request-service', 'request/f81d4949-59da-3444-bfff-e3baf936bed4', 1, NULL),
('request-service', 'request/366f2f0b-20be-3694-b250-20c049085b06', 1, NULL),
('request-service', 'request/13ae44fa-0841-38e2-a1ca-732f19c0ea0b', 1, NULL),
('request-service', 'request/72287c63-a395-3109-8f2d-efceb6f28c40', 1, NULL),
('request-service', 'request/a6f4c4e2-5235-35cd-a98c-565a1253a8a4', 1, NULL),
('request-service', 'request/b1079e33-603d-33e8-bed0-31150495522f', 1, NULL),
('request-service', 'request/4f6ecc60-1783-3d3b-9440-52f87f50fa1d', 1, NULL),
('request-service', 'request/8ac2cd86-ef84-33d0-a9fa-24e55026239c', 1, NULL),
('request-service', 'request/993a6847-71fe-30d1-88e6-3bf0b31be9d0', 1, NULL),
('request-service', 'request/617498f9-ab96-3b8a-aba0-dac10613d2c1', 1, NULL),
('request-service', 'request/7dbe2826-9bb0-372b-9836-5838da75e898', 1, NULL);
CREATE INDEX "public"."feed_reader_subject_by_rebuild" ON "public"."feed_reader_subject"("feed" NULLS LAST, "rebuild_number" NULLS LAST, "subject" NULLS LAST);
CREATE CACHED TABLE "public"."feed_set_aside"(
    "feed" CHARACTER VARYING(60) NOT NULL,
    "subject" CHARACTER VARYING(200) NOT NULL,
    "event_id" CHARACTER VARYING(40) NOT NULL,
    "feed_position" BIGINT NOT NULL,
    "event_type" CHARACTER VARYING(100) NOT NULL,
    "told_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    "state" CHARACTER VARYING,
    "reason" CHARACTER VARYING(1000) NOT NULL,
    "set_aside_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    "attempts" INTEGER NOT NULL,
    "retry_cursor" CHARACTER VARYING(200)
);
ALTER TABLE "public"."feed_set_aside" ADD CONSTRAINT "public"."CONSTRAINT_28" PRIMARY KEY("feed", "subject");
CREATE CACHED TABLE "public"."person"(
    "id" UUID NOT NULL,
    "issuer" CHARACTER VARYING(500) NOT NULL,
    "subject" CHARACTER VARYING(500) NOT NULL,
    "name" CHARACTER VARYING(500) NOT NULL
);
ALTER TABLE "public"."person" ADD CONSTRAINT "public"."CONSTRAINT_C" PRIMARY KEY("id");
INSERT INTO "public"."person" VALUES
(UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'demo', 'pm', 'Priya Raman');
CREATE CACHED TABLE "public"."lock_row"(
    "kind" CHARACTER VARYING(20) NOT NULL
);
ALTER TABLE "public"."lock_row" ADD CONSTRAINT "public"."CONSTRAINT_7" PRIMARY KEY("kind");
INSERT INTO "public"."lock_row" VALUES
('roadmap');
CREATE CACHED TABLE "public"."product"(
    "id" UUID NOT NULL,
    "name" CHARACTER VARYING(120) NOT NULL,
    "made_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    "made_by" UUID,
    "fingerprint" CHARACTER VARYING(100),
    "version" BIGINT NOT NULL
);
ALTER TABLE "public"."product" ADD CONSTRAINT "public"."CONSTRAINT_ED" PRIMARY KEY("id");
INSERT INTO "public"."product" VALUES
(UUID 'cc255965-3161-315e-813f-763c385a4f4b', 'Quayside', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:48.993156+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', '48d01eecc4897d558adf0fa0fd15e041bdf1ce1a249a5f3092ad100d16d6984e', 1);
CREATE CACHED TABLE "public"."theme"(
    "id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "title" CHARACTER VARYING(120) NOT NULL,
    "problem" CHARACTER VARYING(2000) NOT NULL,
    "other_words" CHARACTER VARYING(2000) NOT NULL,
    "questions" CHARACTER VARYING(4000) NOT NULL,
    "open_to_sales" BOOLEAN NOT NULL,
    "made_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    "made_by" UUID,
    "fingerprint" CHARACTER VARYING(100),
    "version" BIGINT NOT NULL
);
ALTER TABLE "public"."theme" ADD CONSTRAINT "public"."CONSTRAINT_6" PRIMARY KEY("id");
INSERT INTO "public"."theme" VALUES
(UUID 'c4518b59-0155-32fb-a3e6-222fe26f5558', UUID 'cc255965-3161-315e-813f-763c385a4f4b', 'Integrations', 'Our numbers live in three systems, and somebody types them over every night.', U&'ERP\000aSAP\000aconnector\000ainterface\000aaccounting\000achannel manager', U&'Which system is the book of record for your bookings?\000aWho types what over today, and how long does it take?', TRUE, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:49.58823+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', '539de2d76cd3fc02e74d463e471c8b8f6d6b1a4207152713601dc50160af9e29', 1),
(UUID 'f94a2213-d3c6-377b-bf87-da0edd7c717a', UUID 'cc255965-3161-315e-813f-763c385a4f4b', 'Onboarding', 'It takes weeks until a new property is live, and we fill in the same forms again and again.', U&'registration\000asign-up\000aset-up\000ago-live', U&'What did the last property that you added wait for?\000aWhich forms did you fill in twice?', TRUE, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:49.774523+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', '80b53cf8122ed1ccf2a4262033de50d21f1e09c11e20fd366bbb2e2c981425ea', 1),
(UUID 'd03de7a6-0535-36f2-b818-1b88f9132d68', UUID 'cc255965-3161-315e-813f-763c385a4f4b', 'Booking', 'Group bookers can''t hold what they aren''t sure of yet, so they book elsewhere.', U&'reservation\000aoption\000ahold\000aallotment\000awaiting list', U&'How long do your group bookers need to decide?\000aWhat do you do today when two groups want the same rooms?', TRUE, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:49.88879+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', '421392659e532f76b378c5b2e017430da40ff3fd38078cd721523c02d2f3b8b8', 1),
(UUID '922703a7-33a3-336d-81e3-3d144aae0158', UUID 'cc255965-3161-315e-813f-763c385a4f4b', 'Reporting', 'Head office sees last month''s numbers when it is too late to act on them.', U&'dashboard\000afigures\000aexport\000astatistics', 'Which number do you look at first on a Monday?', TRUE, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:50.003464+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', '8d2a5b8c26ef2994eb48cc6725a73429fe2d1d3089d5450d122b456a2efab3a9', 1),
(UUID '5e663583-cc73-3eb6-bc53-141c37cdbbcd', UUID 'cc255965-3161-315e-813f-763c385a4f4b', 'Guest messages', 'Guests ask the same five questions by phone on the day they arrive.', U&'chat\000ae-mail\000aSMS\000aWhatsApp', U&'What do guests ask most on the day they arrive?\000aWho answers, and from which system?', TRUE, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:50.148306+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', '7194af8e06c3fd8836b9e7494f9e9bb8f5d91bf4d63c6c3ab6e8d7f51d52fa1a', 1),
(UUID 'b528ec32-df54-35d7-97af-57aa29307b0d', UUID 'cc255965-3161-315e-813f-763c385a4f4b', 'Foundations', 'Work under the floor that keeps the house standing.', 'infrastructure', '', FALSE, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:50.3149+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'f45974cc1cc0de71c4b7bb7739e8203d86d082583767047581d7d165be7546a6', 1);
CREATE INDEX "public"."theme_of_product" ON "public"."theme"("product_id" NULLS LAST);
CREATE CACHED TABLE "public"."phase"(
    "id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" CHARACTER VARYING(120) NOT NULL,
    "goal" CHARACTER VARYING(2000),
    "state" CHARACTER VARYING(20) NOT NULL,
    "current_of" UUID,
    "completed_by" UUID,
    "completion" CHARACTER VARYING(100),
    "made_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    "made_by" UUID,
    "fingerprint" CHARACTER VARYING(100),
    "version" BIGINT NOT NULL
);
ALTER TABLE "public"."phase" ADD CONSTRAINT "public"."CONSTRAINT_65" PRIMARY KEY("id");
INSERT INTO "public"."phase" VALUES
(UUID 'e631fcda-9b0d-32a2-a9ee-728ac3fe13e9', UUID 'cc255965-3161-315e-813f-763c385a4f4b', 1, 'Groundwork', 'The first hotel groups run their bookings on Quayside.', 'COMPLETED', NULL, UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', '8fd2d413c09cfc4be44a86953228d679a8a370d2b583b5d5ab4bde4d9bb02ed5', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:50.503415+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', '1cbea93d60efa3071ce0bafadc3365f7c23ee1f9f35d3d279e228ddff5960132', 3),
(UUID 'b2171296-f27b-3134-8aa6-ad206216502d', UUID 'cc255965-3161-315e-813f-763c385a4f4b', 2, 'Roll out', 'Every property of a group goes live on the systems it has.', 'CURRENT', UUID 'cc255965-3161-315e-813f-763c385a4f4b', NULL, NULL, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:50.693335+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', '146980c479e2d8f60e1b92afb4e3a8e2485cdc70cc7bc4ae2c15ee1f1f481364', 2),
(UUID '89443745-6789-3053-9a70-b68dd53fa91b', UUID 'cc255965-3161-315e-813f-763c385a4f4b', 3, 'Grow', 'Groups sell more with what they know about their bookings.', 'UPCOMING', NULL, NULL, NULL, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:50.776644+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'd60383ce84b8c217fb210f9a9203893a5744761367f00c6c725a803f904ded78', 1);
CREATE CACHED TABLE "public"."item"(
    "id" UUID NOT NULL,
    "ordinal" BIGINT GENERATED BY DEFAULT AS IDENTITY(START WITH 1 RESTART WITH 15) NOT NULL,
    "product_id" UUID NOT NULL,
    "theme_id" UUID NOT NULL,
    "internal_title" CHARACTER VARYING(120) NOT NULL,
    "description" CHARACTER VARYING(4000),
    "name_for_sales" CHARACTER VARYING(120) NOT NULL,
    "problem" CHARACTER VARYING(2000) NOT NULL,
    "show_to_sales" BOOLEAN NOT NULL,
    "offer_today" CHARACTER VARYING(500),
    "follows_id" UUID,
    "target_users" CHARACTER VARYING(500),
    "user_goal" CHARACTER VARYING(1000),
    "business_goal" CHARACTER VARYING(1000),
    "priority" INTEGER,
    "target_quarter" CHARACTER VARYING(20),
    "owner_name" CHARACTER VARYING(120),
    "tracker_link" CHARACTER VARYING(500),
    "next_review" DATE,
    "stage" CHARACTER VARYING(20) NOT NULL,
    "stage_since" TIMESTAMP WITH TIME ZONE NOT NULL,
    "phase_id" UUID,
    "who_can_have_it" CHARACTER VARYING(500),
    "customer_reason" CHARACTER VARYING(1000),
    "made_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    "made_by" UUID,
    "fingerprint" CHARACTER VARYING(100),
    "version" BIGINT NOT NULL
);
ALTER TABLE "public"."item" ADD CONSTRAINT "public"."CONSTRAINT_31" PRIMARY KEY("id");
INSERT INTO "public"."item" VALUES
(UUID '2f873f7e-048c-327f-b784-b13d418f67f3', 1, UUID 'cc255965-3161-315e-813f-763c385a4f4b', UUID '922703a7-33a3-336d-81e3-3d144aae0158', 'EXP-1 nightly CSV dump of booking core', 'Batch job on the read replica.', 'Nightly bookings export', 'Head office types bookings over from the screen.', TRUE, NULL, NULL, NULL, NULL, NULL, 1, '2026-Q1', NULL, NULL, NULL, 'RELEASED', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:54.377546+00', UUID 'e631fcda-9b0d-32a2-a9ee-728ac3fe13e9', 'in every plan', NULL, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:51.204418+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'b8297cf7a8fdb8e089efea0e1c049123df00cb052756539b5c1e33fb795c1ca6', 5),
(UUID 'f8c0c40a-b24b-32aa-8f6b-c5a1282d820a', 2, UUID 'cc255965-3161-315e-813f-763c385a4f4b', UUID 'f94a2213-d3c6-377b-bf87-da0edd7c717a', 'IAM-7 OIDC federation', NULL, 'Sign-in with the company account', 'Every clerk has one more password, and leavers keep theirs.', TRUE, NULL, NULL, NULL, NULL, NULL, 2, '2026-Q2', NULL, NULL, NULL, 'RELEASED', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:54.47622+00', UUID 'e631fcda-9b0d-32a2-a9ee-728ac3fe13e9', 'in the Business plan', NULL, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:51.515434+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', '94b004c3323ae805d8b2b12bdccb4733e3bdd4e61ed444335b528f71dad876f8', 5),
(UUID 'e2090ae7-f458-3fe0-ac38-2fa1384b0661', 3, UUID 'cc255965-3161-315e-813f-763c385a4f4b', UUID 'c4518b59-0155-32fb-a3e6-222fe26f5558', 'INT-12 SAP IDoc outbound, FI only', NULL, 'SAP connector (basic)', 'Bookings are typed over into SAP every evening.', TRUE, 'export your bookings every night and load the file into SAP', NULL, NULL, NULL, 'Keep the three SAP accounts in renewal', 1, '2026-Q4', NULL, NULL, NULL, 'IN_DEVELOPMENT', TIMESTAMP WITH TIME ZONE '2026-11-23 08:53:00.189679+00', UUID 'b2171296-f27b-3134-8aa6-ad206216502d', NULL, NULL, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:51.759329+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', '570eeb63e7684c03fe1d9319d9fac140339266aa1071f4a6b4ceac060c8fb3c8', 4),
(UUID 'b84834f7-a5b7-3024-86af-26df4a6a4be1', 4, UUID 'cc255965-3161-315e-813f-763c385a4f4b', UUID 'c4518b59-0155-32fb-a3e6-222fe26f5558', 'INT-31 SAP two-way sync incl. CO-PA', NULL, 'Premium SAP connector', 'Cost centres and cancellations never make it back from SAP.', TRUE, 'export your bookings every night and load the file into SAP', UUID 'e2090ae7-f458-3fe0-ac38-2fa1384b0661', NULL, NULL, 'Upsell tier', 2, '2027-Q2', NULL, NULL, NULL, 'PLANNED', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:59.88353+00', UUID '89443745-6789-3053-9a70-b68dd53fa91b', NULL, NULL, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:51.990528+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', '7605e07b3e284f8c4e73a2cae1caa80335862c47d73c76cee27eedebc418fff7', 3),
(UUID '9b901f7a-f8ab-30f5-83c4-f9a8e1566813', 5, UUID 'cc255965-3161-315e-813f-763c385a4f4b', UUID '922703a7-33a3-336d-81e3-3d144aae0158', 'EXP-4 cron for exports', NULL, 'Export on a schedule', 'The night export is too late for the noon meeting.', TRUE, 'use the nightly bookings export', UUID '2f873f7e-048c-327f-b784-b13d418f67f3', NULL, NULL, NULL, 4, '2027-Q1', NULL, NULL, NULL, 'PLANNED', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:59.497382+00', UUID '89443745-6789-3053-9a70-b68dd53fa91b', NULL, NULL, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:52.16081+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', '228748849acc41f6dc6077b632e5e1ea69fdc2f94039e0c573474e2b76255154', 3),
(UUID 'ba4c0f93-d69a-34c4-bec5-a9180cee16c8', 6, UUID 'cc255965-3161-315e-813f-763c385a4f4b', UUID 'd03de7a6-0535-36f2-b818-1b88f9132d68', 'BOOK-3 soft holds with TTL', NULL, 'Reservation option', 'Group bookers want to hold rooms for some days before they decide.', TRUE, 'hold rooms by phone with our booking desk', NULL, NULL, NULL, NULL, 3, '2026-Q4', NULL, NULL, NULL, 'PLANNED', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:59.920609+00', UUID 'b2171296-f27b-3134-8aa6-ad206216502d', NULL, NULL, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:52.496401+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'ffdb5b9206f3b8d5d956e3dd61067681ccc7ead42a2ea1afa7fb0607b8affc08', 3);
INSERT INTO "public"."item" VALUES
(UUID '70a0d4b0-a8c7-315d-a8b2-03f6fbdc3e1c', 7, UUID 'cc255965-3161-315e-813f-763c385a4f4b', UUID 'd03de7a6-0535-36f2-b818-1b88f9132d68', 'BOOK-9 wait queue on holds', NULL, 'Waiting list for groups', 'When a hold falls free, nobody tells the group that asked next.', TRUE, NULL, UUID 'ba4c0f93-d69a-34c4-bec5-a9180cee16c8', NULL, NULL, NULL, 5, '2027-Q2', NULL, NULL, NULL, 'PLANNED', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:59.369442+00', UUID '89443745-6789-3053-9a70-b68dd53fa91b', NULL, NULL, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:52.600051+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', '55e573be629aa1035de2f663a1126bfa202af8d17ed091bd2a15a859a5830a17', 3),
(UUID '7166275f-39c2-3f5a-98af-f3b5b02896be', 8, UUID 'cc255965-3161-315e-813f-763c385a4f4b', UUID '922703a7-33a3-336d-81e3-3d144aae0158', 'REP-2 multi-tenant rollup', NULL, 'Dashboard for hotel groups', 'Head office adds up the numbers of each house by hand.', TRUE, 'see each property''s numbers on its own page', NULL, NULL, NULL, NULL, 2, '2026-Q4', NULL, NULL, NULL, 'IN_DEVELOPMENT', TIMESTAMP WITH TIME ZONE '2026-11-23 08:53:00.096632+00', UUID 'b2171296-f27b-3134-8aa6-ad206216502d', NULL, NULL, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:52.716628+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', '275fc69ded3071ba29c3375bfd56927717933c67412442e5ba47a7e71c6c856b', 4),
(UUID '72706785-7098-36a9-b810-f7f599480abe', 9, UUID 'cc255965-3161-315e-813f-763c385a4f4b', UUID 'c4518b59-0155-32fb-a3e6-222fe26f5558', 'INT-20 channel manager API v2', NULL, 'Channel manager interface', 'Rooms are sold twice because channels learn of a booking too late.', TRUE, NULL, NULL, NULL, NULL, NULL, 3, '2027-Q1', NULL, NULL, NULL, 'PLANNED', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:59.449908+00', UUID '89443745-6789-3053-9a70-b68dd53fa91b', NULL, NULL, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:52.793313+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', '19481171a9da41b44df2835abc0776b80b8364fd4e3af4583aed604840d7af3c', 3),
(UUID '41bd7288-5e85-343c-a05d-c623d22820b7', 10, UUID 'cc255965-3161-315e-813f-763c385a4f4b', UUID 'f94a2213-d3c6-377b-bf87-da0edd7c717a', 'ONB-5 replace wizard, spike', NULL, 'Simplified onboarding registration', 'Registering one property takes eleven forms.', TRUE, 'have our team fill in the forms with you in one call', NULL, NULL, NULL, NULL, 6, '2027-Q3', NULL, NULL, NULL, 'DISCOVERY', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:55.697138+00', NULL, NULL, NULL, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:52.863563+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'b0d1c3ab15fbca04f2c403e1858578dd89573ffa9c862d736c9e4b755dcff833', 2),
(UUID '12f193ed-ed1f-3c18-902e-da822c34e10c', 11, UUID 'cc255965-3161-315e-813f-763c385a4f4b', UUID 'd03de7a6-0535-36f2-b818-1b88f9132d68', 'BOOK-14 parity crawler spike', NULL, 'Rate check across channels', 'The same room is cheaper elsewhere, and we hear it from the guest.', TRUE, NULL, NULL, NULL, NULL, NULL, 7, '2027-Q3', NULL, NULL, NULL, 'DISCOVERY', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:55.783443+00', NULL, NULL, NULL, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:52.935018+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', '34f4dfe9d51e7ef468e039e64cc3a1a1d861e98c02a1849a9a0751cc214551cc', 2),
(UUID '42b85cd0-b155-3225-a0d9-77928570513d', 12, UUID 'cc255965-3161-315e-813f-763c385a4f4b', UUID '5e663583-cc73-3eb6-bc53-141c37cdbbcd', 'GM-1 BLE locks', NULL, 'Mobile room key', 'Guests queue at the desk for a plastic card.', TRUE, NULL, NULL, NULL, NULL, NULL, 9, NULL, NULL, NULL, NULL, 'FUTURE', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:53.008858+00', NULL, NULL, NULL, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:53.008858+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', '609507e593cd7ec44c8852d88e82338523a72450203991c230682d95a03c1554', 1),
(UUID '1c02212c-53d1-368b-b7af-659eda6639ee', 13, UUID 'cc255965-3161-315e-813f-763c385a4f4b', UUID 'd03de7a6-0535-36f2-b818-1b88f9132d68', 'LOY-1 points engine', NULL, 'Loyalty points', 'Guests who return get nothing for it.', TRUE, 'connect the loyalty provider that you have', NULL, NULL, NULL, NULL, 20, NULL, NULL, NULL, NULL, 'DROPPED', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:59.321541+00', NULL, NULL, 'good loyalty providers exist and connect to us already', TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:53.076195+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', '506d28e4986c399b1fb74c8bcfba491a7ccc8d2a8c21de954439e883f0de68a5', 3);
INSERT INTO "public"."item" VALUES
(UUID 'a9b0dd57-1bb8-370a-857d-c91addd765b3', 14, UUID 'cc255965-3161-315e-813f-763c385a4f4b', UUID 'b528ec32-df54-35d7-97af-57aa29307b0d', 'OPS-2 replace message broker', NULL, 'New message broker', 'Nothing a customer sees.', FALSE, NULL, NULL, NULL, NULL, NULL, 1, '2026-Q4', NULL, NULL, NULL, 'IN_DEVELOPMENT', TIMESTAMP WITH TIME ZONE '2026-11-23 08:53:00.032955+00', UUID 'b2171296-f27b-3134-8aa6-ad206216502d', NULL, NULL, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:53.151567+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'de3ee889b6574abf62fe5f0cb46f04036f51252b9882f861a9adce6a76e3e22c', 4);
CREATE INDEX "public"."item_of_product" ON "public"."item"("product_id" NULLS LAST, "stage" NULLS LAST);
CREATE INDEX "public"."item_of_phase" ON "public"."item"("phase_id" NULLS LAST, "stage" NULLS LAST);
CREATE INDEX "public"."item_follows" ON "public"."item"("follows_id" NULLS LAST);
CREATE CACHED TABLE "public"."item_move"(
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "item_version" BIGINT NOT NULL,
    "moved_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    "moved_by" UUID NOT NULL,
    "from_stage" CHARACTER VARYING(20) NOT NULL,
    "to_stage" CHARACTER VARYING(20) NOT NULL,
    "from_phase_id" UUID,
    "to_phase_id" UUID,
    "who_can_have_it" CHARACTER VARYING(500),
    "reason" CHARACTER VARYING(1000),
    "customer_reason" CHARACTER VARYING(1000),
    "fingerprint" CHARACTER VARYING(100) NOT NULL
);
ALTER TABLE "public"."item_move" ADD CONSTRAINT "public"."CONSTRAINT_8" PRIMARY KEY("id");
INSERT INTO "public"."item_move" VALUES
(UUID 'b06fbd54-9194-3115-b606-8b4df1fc457c', UUID '2f873f7e-048c-327f-b784-b13d418f67f3', 2, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:53.363716+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'FUTURE', 'DISCOVERY', NULL, NULL, NULL, NULL, NULL, '00ed0e474bf936f118d1f000fbab8054fb4b22c84477a9ab1643bb6159844761'),
(UUID 'a75333de-8a3b-3b6c-8bcc-b67efa06f619', UUID '2f873f7e-048c-327f-b784-b13d418f67f3', 3, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:53.583427+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'DISCOVERY', 'PLANNED', NULL, UUID 'e631fcda-9b0d-32a2-a9ee-728ac3fe13e9', NULL, NULL, NULL, '70c5cc569fe9d29bd931583a21a29dcb4d129db81b53b1c9b0be042ae1700713'),
(UUID '2bf62c50-f3c2-3c2b-a206-f1581363fd2e', UUID '2f873f7e-048c-327f-b784-b13d418f67f3', 4, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:53.748013+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'PLANNED', 'IN_DEVELOPMENT', UUID 'e631fcda-9b0d-32a2-a9ee-728ac3fe13e9', UUID 'e631fcda-9b0d-32a2-a9ee-728ac3fe13e9', NULL, NULL, NULL, '26d0418b390cd168f86d24a4197444e75d3a4e3deca45f88d1c3bd06497cd554'),
(UUID '07f70174-76db-3124-8913-f27a2b35ead3', UUID 'f8c0c40a-b24b-32aa-8f6b-c5a1282d820a', 2, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:53.902495+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'FUTURE', 'DISCOVERY', NULL, NULL, NULL, NULL, NULL, '00ed0e474bf936f118d1f000fbab8054fb4b22c84477a9ab1643bb6159844761'),
(UUID '887b5bf4-d7e7-3b3d-9c67-197ec33572f1', UUID 'f8c0c40a-b24b-32aa-8f6b-c5a1282d820a', 3, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:54.002331+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'DISCOVERY', 'PLANNED', NULL, UUID 'e631fcda-9b0d-32a2-a9ee-728ac3fe13e9', NULL, NULL, NULL, '70c5cc569fe9d29bd931583a21a29dcb4d129db81b53b1c9b0be042ae1700713'),
(UUID 'f06d48ec-1a3e-3867-8d5c-f986e99f6460', UUID 'f8c0c40a-b24b-32aa-8f6b-c5a1282d820a', 4, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:54.103565+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'PLANNED', 'IN_DEVELOPMENT', UUID 'e631fcda-9b0d-32a2-a9ee-728ac3fe13e9', UUID 'e631fcda-9b0d-32a2-a9ee-728ac3fe13e9', NULL, NULL, NULL, '26d0418b390cd168f86d24a4197444e75d3a4e3deca45f88d1c3bd06497cd554'),
(UUID 'a14b1b3f-9d1e-31e7-8c29-a1c20380f3df', UUID '2f873f7e-048c-327f-b784-b13d418f67f3', 5, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:54.377546+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'IN_DEVELOPMENT', 'RELEASED', UUID 'e631fcda-9b0d-32a2-a9ee-728ac3fe13e9', UUID 'e631fcda-9b0d-32a2-a9ee-728ac3fe13e9', 'in every plan', NULL, NULL, '9045daeb737fa6c9ddfaaa5af83cca7b821fe7459e5d6d98574603649e31d93f'),
(UUID 'c16d3b76-bcad-3fcd-90c2-1528f4832d4b', UUID 'f8c0c40a-b24b-32aa-8f6b-c5a1282d820a', 5, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:54.47622+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'IN_DEVELOPMENT', 'RELEASED', UUID 'e631fcda-9b0d-32a2-a9ee-728ac3fe13e9', UUID 'e631fcda-9b0d-32a2-a9ee-728ac3fe13e9', 'in the Business plan', NULL, NULL, 'fe2a56163bd548fe1083f53763ab0b440f627137f48adc54c78a9914048cf786'),
(UUID 'e24a644b-39d1-3093-acc8-a3210847cbd7', UUID 'e2090ae7-f458-3fe0-ac38-2fa1384b0661', 2, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:54.632514+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'FUTURE', 'DISCOVERY', NULL, NULL, NULL, NULL, NULL, '00ed0e474bf936f118d1f000fbab8054fb4b22c84477a9ab1643bb6159844761'),
(UUID '1fb0b41a-8cc3-3415-b38f-e75eec74d9e8', UUID '7166275f-39c2-3f5a-98af-f3b5b02896be', 2, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:54.705621+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'FUTURE', 'DISCOVERY', NULL, NULL, NULL, NULL, NULL, '00ed0e474bf936f118d1f000fbab8054fb4b22c84477a9ab1643bb6159844761'),
(UUID '2ccdb3fc-6a1e-311b-bf45-df440f2888bb', UUID 'a9b0dd57-1bb8-370a-857d-c91addd765b3', 2, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:54.906151+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'FUTURE', 'DISCOVERY', NULL, NULL, NULL, NULL, NULL, '00ed0e474bf936f118d1f000fbab8054fb4b22c84477a9ab1643bb6159844761'),
(UUID 'd5e7c9e7-a975-37cc-ac62-abaf07c23109', UUID 'ba4c0f93-d69a-34c4-bec5-a9180cee16c8', 2, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:55.05442+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'FUTURE', 'DISCOVERY', NULL, NULL, NULL, NULL, NULL, '00ed0e474bf936f118d1f000fbab8054fb4b22c84477a9ab1643bb6159844761');
INSERT INTO "public"."item_move" VALUES
(UUID 'f345f8d1-82c5-3aa0-af60-270f4f712fa7', UUID 'b84834f7-a5b7-3024-86af-26df4a6a4be1', 2, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:55.257611+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'FUTURE', 'DISCOVERY', NULL, NULL, NULL, NULL, NULL, '00ed0e474bf936f118d1f000fbab8054fb4b22c84477a9ab1643bb6159844761'),
(UUID '00ebc623-8403-3e6b-ac28-d12b93ae3212', UUID '70a0d4b0-a8c7-315d-a8b2-03f6fbdc3e1c', 2, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:55.44758+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'FUTURE', 'DISCOVERY', NULL, NULL, NULL, NULL, NULL, '00ed0e474bf936f118d1f000fbab8054fb4b22c84477a9ab1643bb6159844761'),
(UUID 'd7049426-37fc-3e8d-afd8-5c768ef98402', UUID '72706785-7098-36a9-b810-f7f599480abe', 2, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:55.525+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'FUTURE', 'DISCOVERY', NULL, NULL, NULL, NULL, NULL, '00ed0e474bf936f118d1f000fbab8054fb4b22c84477a9ab1643bb6159844761'),
(UUID 'a2141e08-ccb4-3d30-9adb-e2de77c41e78', UUID '9b901f7a-f8ab-30f5-83c4-f9a8e1566813', 2, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:55.577386+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'FUTURE', 'DISCOVERY', NULL, NULL, NULL, NULL, NULL, '00ed0e474bf936f118d1f000fbab8054fb4b22c84477a9ab1643bb6159844761'),
(UUID '6dfe6454-6d2e-3ee0-879a-306cd6778ac1', UUID '41bd7288-5e85-343c-a05d-c623d22820b7', 2, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:55.697138+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'FUTURE', 'DISCOVERY', NULL, NULL, NULL, NULL, NULL, '00ed0e474bf936f118d1f000fbab8054fb4b22c84477a9ab1643bb6159844761'),
(UUID 'df545b1b-7b72-3f91-90c8-93dea378d154', UUID '12f193ed-ed1f-3c18-902e-da822c34e10c', 2, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:55.783443+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'FUTURE', 'DISCOVERY', NULL, NULL, NULL, NULL, NULL, '00ed0e474bf936f118d1f000fbab8054fb4b22c84477a9ab1643bb6159844761'),
(UUID '4b94fd6f-fb1d-3fea-a57c-5ea7594440e6', UUID '1c02212c-53d1-368b-b7af-659eda6639ee', 2, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:55.900214+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'FUTURE', 'DISCOVERY', NULL, NULL, NULL, NULL, NULL, '00ed0e474bf936f118d1f000fbab8054fb4b22c84477a9ab1643bb6159844761'),
(UUID '8237a4bf-5f17-3c37-8081-9f2fe3f1d591', UUID '1c02212c-53d1-368b-b7af-659eda6639ee', 3, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:59.321541+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'DISCOVERY', 'DROPPED', NULL, NULL, NULL, 'Two providers own this market; we would be third.', 'good loyalty providers exist and connect to us already', '57437a4207a69f3a3285de4c760d8a4ae9988ce6d94bf23f88ddcee3c633b1ce'),
(UUID '1bfdfb6c-5b90-349a-8d74-23617dcef6b2', UUID '70a0d4b0-a8c7-315d-a8b2-03f6fbdc3e1c', 3, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:59.369442+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'DISCOVERY', 'PLANNED', NULL, UUID '89443745-6789-3053-9a70-b68dd53fa91b', NULL, NULL, NULL, 'c662602a0a271af23e7a9016510c7468bdf690af5133f89edc803dd2e9929807'),
(UUID '5beea4e6-bf59-3cd4-9147-d4ca68bf5401', UUID '72706785-7098-36a9-b810-f7f599480abe', 3, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:59.449908+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'DISCOVERY', 'PLANNED', NULL, UUID '89443745-6789-3053-9a70-b68dd53fa91b', NULL, NULL, NULL, 'c662602a0a271af23e7a9016510c7468bdf690af5133f89edc803dd2e9929807'),
(UUID '3966d76e-1af3-344e-8d63-2b2803671953', UUID '9b901f7a-f8ab-30f5-83c4-f9a8e1566813', 3, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:59.497382+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'DISCOVERY', 'PLANNED', NULL, UUID '89443745-6789-3053-9a70-b68dd53fa91b', NULL, NULL, NULL, 'c662602a0a271af23e7a9016510c7468bdf690af5133f89edc803dd2e9929807'),
(UUID '90dc106f-b05e-384d-a60f-4ed469aedaea', UUID 'b84834f7-a5b7-3024-86af-26df4a6a4be1', 3, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:59.88353+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'DISCOVERY', 'PLANNED', NULL, UUID '89443745-6789-3053-9a70-b68dd53fa91b', NULL, NULL, NULL, 'c662602a0a271af23e7a9016510c7468bdf690af5133f89edc803dd2e9929807');
INSERT INTO "public"."item_move" VALUES
(UUID '8297925a-35f3-3c2c-a044-240df9584c52', UUID 'ba4c0f93-d69a-34c4-bec5-a9180cee16c8', 3, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:59.920609+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'DISCOVERY', 'PLANNED', NULL, UUID 'b2171296-f27b-3134-8aa6-ad206216502d', NULL, NULL, NULL, '59c6a361b93476bf77f26dbd7b51bc338bdd5a6d5d2b9c08c96a2381b150fe45'),
(UUID '17d0fbec-6d96-35f8-8481-e9001df6b63c', UUID 'a9b0dd57-1bb8-370a-857d-c91addd765b3', 3, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:59.943856+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'DISCOVERY', 'PLANNED', NULL, UUID 'b2171296-f27b-3134-8aa6-ad206216502d', NULL, NULL, NULL, '59c6a361b93476bf77f26dbd7b51bc338bdd5a6d5d2b9c08c96a2381b150fe45'),
(UUID 'ddac18ff-66dc-3c65-9f23-29bafba2f728', UUID '7166275f-39c2-3f5a-98af-f3b5b02896be', 3, TIMESTAMP WITH TIME ZONE '2026-11-23 08:52:59.965887+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'DISCOVERY', 'PLANNED', NULL, UUID 'b2171296-f27b-3134-8aa6-ad206216502d', NULL, NULL, NULL, '59c6a361b93476bf77f26dbd7b51bc338bdd5a6d5d2b9c08c96a2381b150fe45'),
(UUID 'cbef39b8-fd28-350f-b813-0627574f5b71', UUID 'e2090ae7-f458-3fe0-ac38-2fa1384b0661', 3, TIMESTAMP WITH TIME ZONE '2026-11-23 08:53:00.002228+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'DISCOVERY', 'PLANNED', NULL, UUID 'b2171296-f27b-3134-8aa6-ad206216502d', NULL, NULL, NULL, '59c6a361b93476bf77f26dbd7b51bc338bdd5a6d5d2b9c08c96a2381b150fe45'),
(UUID 'fee330de-3996-3674-ae4c-b0a14938e70d', UUID 'a9b0dd57-1bb8-370a-857d-c91addd765b3', 4, TIMESTAMP WITH TIME ZONE '2026-11-23 08:53:00.032955+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'PLANNED', 'IN_DEVELOPMENT', UUID 'b2171296-f27b-3134-8aa6-ad206216502d', UUID 'b2171296-f27b-3134-8aa6-ad206216502d', NULL, NULL, NULL, '26d0418b390cd168f86d24a4197444e75d3a4e3deca45f88d1c3bd06497cd554'),
(UUID '8203eede-169a-34d0-a78e-6b7429543ba8', UUID '7166275f-39c2-3f5a-98af-f3b5b02896be', 4, TIMESTAMP WITH TIME ZONE '2026-11-23 08:53:00.096632+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'PLANNED', 'IN_DEVELOPMENT', UUID 'b2171296-f27b-3134-8aa6-ad206216502d', UUID 'b2171296-f27b-3134-8aa6-ad206216502d', NULL, NULL, NULL, '26d0418b390cd168f86d24a4197444e75d3a4e3deca45f88d1c3bd06497cd554'),
(UUID 'd8bda245-6063-3599-8b1c-a24e36657915', UUID 'e2090ae7-f458-3fe0-ac38-2fa1384b0661', 4, TIMESTAMP WITH TIME ZONE '2026-11-23 08:53:00.189679+00', UUID '16067cdb-bbca-3172-8b68-0c0f44c2ec7f', 'PLANNED', 'IN_DEVELOPMENT', UUID 'b2171296-f27b-3134-8aa6-ad206216502d', UUID 'b2171296-f27b-3134-8aa6-ad206216502d', NULL, NULL, NULL, '26d0418b390cd168f86d24a4197444e75d3a4e3deca45f88d1c3bd06497cd554');
CREATE CACHED TABLE "public"."item_to_tell"(
    "item_id" UUID NOT NULL
);
ALTER TABLE "public"."item_to_tell" ADD CONSTRAINT "public"."CONSTRAINT_695" PRIMARY KEY("item_id");
CREATE CACHED TABLE "public"."request"(
    "id" UUID NOT NULL,
    "item_id" UUID,
    "customer_id" UUID NOT NULL,
    "withdrawn" BOOLEAN NOT NULL
);
ALTER TABLE "public"."request" ADD CONSTRAINT "public"."CONSTRAINT_4" PRIMARY KEY("id");
INSERT INTO "public"."request" VALUES
(UUID '697d0d65-93a4-3a34-8e96-ce455f33f5d0', UUID 'b84834f7-a5b7-3024-86af-26df4a6a4be1', UUID 'd524e785-8a56-4f30-895c-3237a9b450eb', FALSE),
(UUID 'd56a44fe-8b49-3287-9e66-60f9a7c9e512', UUID 'b84834f7-a5b7-3024-86af-26df4a6a4be1', UUID 'cb1c5dc1-6bdc-480c-aed3-f6a6c34771db', FALSE),
(UUID '7799017a-ba51-3cef-8fda-1ddb8b8383f2', UUID 'b84834f7-a5b7-3024-86af-26df4a6a4be1', UUID '37929a68-c837-4da3-950f-10d081e7a638', FALSE),
(UUID '67b00964-0bb1-302a-a489-e7d3ca5ba5e5', UUID 'e2090ae7-f458-3fe0-ac38-2fa1384b0661', UUID 'd524e785-8a56-4f30-895c-3237a9b450eb', FALSE),
(UUID '2e87b5b0-f419-307e-acb8-ba05aaa6370f', UUID 'e2090ae7-f458-3fe0-ac38-2fa1384b0661', UUID 'b73388b6-85ae-479b-b067-7b707ed65a54', FALSE),
(UUID '7245662c-06fe-3f26-8410-0aa43ab854d9', UUID 'ba4c0f93-d69a-34c4-bec5-a9180cee16c8', UUID '764f0d6a-9acf-463a-b40e-39fcbaf6e456', FALSE),
(UUID '9c9b6616-d7d3-3c28-8195-18944cde2c44', UUID 'ba4c0f93-d69a-34c4-bec5-a9180cee16c8', UUID '1354bf37-78fa-4889-8728-2efd7be4be5d', FALSE),
(UUID '8d436ee9-8f73-3b5c-be55-938c7a9c0db9', UUID '41bd7288-5e85-343c-a05d-c623d22820b7', UUID 'eb31833b-0d3a-4352-b1f4-10c2330425da', FALSE),
(UUID '7efd09f2-4517-3a35-b59a-50694c479ec5', UUID '41bd7288-5e85-343c-a05d-c623d22820b7', UUID '2121b85d-9629-4efd-834d-28b5b04ae75a', FALSE),
(UUID '05ed565a-09c9-3383-944d-dd4e9589662c', UUID '41bd7288-5e85-343c-a05d-c623d22820b7', UUID '603466ff-c881-4d7e-8f7d-bfc2bfb26a0e', FALSE),
(UUID 'ca82ef26-961d-37c6-a75b-e3b9ca20d807', UUID '7166275f-39c2-3f5a-98af-f3b5b02896be', UUID 'cb1c5dc1-6bdc-480c-aed3-f6a6c34771db', FALSE),
(UUID '2c1f66ff-285c-322a-b59a-391e1048cafb', UUID '7166275f-39c2-3f5a-98af-f3b5b02896be', UUID 'd7eff2e5-b622-4800-8835-9008ad5dd049', FALSE),
(UUID 'fec8dd29-15f0-3f14-85ca-6d823fd19ee0', UUID '72706785-7098-36a9-b810-f7f599480abe', UUID 'b73388b6-85ae-479b-b067-7b707ed65a54', FALSE),
(UUID 'b6c6d1a1-f9a2-30bc-82a2-3872c04f2f32', UUID '12f193ed-ed1f-3c18-902e-da822c34e10c', UUID 'eb31833b-0d3a-4352-b1f4-10c2330425da', FALSE),
(UUID '0ff458a8-d9c9-338b-bbfd-db713cafb28f', UUID '70a0d4b0-a8c7-315d-a8b2-03f6fbdc3e1c', UUID '1354bf37-78fa-4889-8728-2efd7be4be5d', FALSE),
(UUID 'caf415a4-1400-370e-96bf-3ae7aec9f16c', UUID '9b901f7a-f8ab-30f5-83c4-f9a8e1566813', UUID 'd7eff2e5-b622-4800-8835-9008ad5dd049', FALSE),
(UUID '022b57f0-b8df-38a5-8df4-d5ef5f328f7f', UUID '1c02212c-53d1-368b-b7af-659eda6639ee', UUID 'd524e785-8a56-4f30-895c-3237a9b450eb', FALSE),
(UUID 'e3ca7259-7fc7-3b69-9af6-659f78e0e6d8', UUID 'f8c0c40a-b24b-32aa-8f6b-c5a1282d820a', UUID '37929a68-c837-4da3-950f-10d081e7a638', FALSE),
(UUID '90c6a6f0-e260-32bb-b10a-b7ea01266d13', UUID '42b85cd0-b155-3225-a0d9-77928570513d', UUID '764f0d6a-9acf-463a-b40e-39fcbaf6e456', FALSE),
(UUID '2b36c557-e820-35d5-9a20-fb5ea179a91e', NULL, UUID '2121b85d-9629-4efd-834d-28b5b04ae75a', FALSE),
(UUID '28cd4152-47e5-3f11-9fe5-610b26b60aef', NULL, UUID '603466ff-c881-4d7e-8f7d-bfc2bfb26a0e', FALSE),
(UUID '6771d4bd-4496-37e1-bfd0-acbb94975c74', NULL, UUID '764f0d6a-9acf-463a-b40e-39fcbaf6e456', FALSE),
(UUID 'f81d4949-59da-3444-bfff-e3baf936bed4', NULL, UUID 'eb31833b-0d3a-4352-b1f4-10c2330425da', FALSE),
(UUID '366f2f0b-20be-3694-b250-20c049085b06', NULL, UUID 'cb1c5dc1-6bdc-480c-aed3-f6a6c34771db', FALSE),
(UUID '13ae44fa-0841-38e2-a1ca-732f19c0ea0b', NULL, UUID 'd7eff2e5-b622-4800-8835-9008ad5dd049', FALSE),
(UUID '72287c63-a395-3109-8f2d-efceb6f28c40', NULL, UUID '2121b85d-9629-4efd-834d-28b5b04ae75a', FALSE),
(UUID 'a6f4c4e2-5235-35cd-a98c-565a1253a8a4', NULL, UUID '1354bf37-78fa-4889-8728-2efd7be4be5d', TRUE),
(UUID 'b1079e33-603d-33e8-bed0-31150495522f', NULL, UUID '37929a68-c837-4da3-950f-10d081e7a638', FALSE),
(UUID '4f6ecc60-1783-3d3b-9440-52f87f50fa1d', NULL, UUID 'd524e785-8a56-4f30-895c-3237a9b450eb', FALSE),
(UUID '8ac2cd86-ef84-33d0-a9fa-24e55026239c', NULL, UUID 'b73388b6-85ae-479b-b067-7b707ed65a54', FALSE),
(UUID '993a6847-71fe-30d1-88e6-3bf0b31be9d0', NULL, UUID '764f0d6a-9acf-463a-b40e-39fcbaf6e456', FALSE),
(UUID '617498f9-ab96-3b8a-aba0-dac10613d2c1', NULL, UUID 'cb1c5dc1-6bdc-480c-aed3-f6a6c34771db', FALSE);
INSERT INTO "public"."request" VALUES
(UUID '7dbe2826-9bb0-372b-9836-5838da75e898', NULL, UUID '603466ff-c881-4d7e-8f7d-bfc2bfb26a0e', FALSE);
CREATE INDEX "public"."request_of_item" ON "public"."request"("item_id" NULLS LAST, "withdrawn" NULLS LAST, "customer_id" NULLS LAST);
CREATE FORCE VIEW "public"."known_to_sales"("id") AS
SELECT
    "i"."id"
FROM "public"."item" "i"
WHERE "i"."show_to_sales"
    AND (EXISTS(    SELECT
        1
    FROM "public"."request" "r"
    WHERE ("r"."withdrawn" = FALSE)
        AND ("r"."item_id" = "i"."id"))
    OR ("i"."stage" IN('IN_DEVELOPMENT', 'RELEASED')));
ALTER TABLE "public"."feed_counter" ADD CONSTRAINT "public"."CONSTRAINT_E0" CHECK("id" = 1) NOCHECK;
ALTER TABLE "public"."item" ADD CONSTRAINT "public"."item_dropped" CHECK(("stage" <> 'DROPPED')
    OR ("customer_reason" IS NOT NULL)) NOCHECK;
ALTER TABLE "public"."phase" ADD CONSTRAINT "public"."phase_current" CHECK((("state" <> 'CURRENT')
    AND ("current_of" IS NULL))
    OR (("state" = 'CURRENT')
    AND ("current_of" IS NOT NULL)
    AND ("current_of" = "product_id"))) NOCHECK;
ALTER TABLE "public"."item" ADD CONSTRAINT "public"."item_released" CHECK(("stage" <> 'RELEASED')
    OR ("who_can_have_it" IS NOT NULL)) NOCHECK;
ALTER TABLE "public"."item" ADD CONSTRAINT "public"."item_stage" CHECK("stage" IN('FUTURE', 'DISCOVERY', 'PLANNED', 'IN_DEVELOPMENT', 'RELEASED', 'DROPPED')) NOCHECK;
ALTER TABLE "public"."phase" ADD CONSTRAINT "public"."phase_state" CHECK("state" IN('UPCOMING', 'CURRENT', 'COMPLETED')) NOCHECK;
ALTER TABLE "public"."item" ADD CONSTRAINT "public"."item_phase" CHECK((("stage" IN('FUTURE', 'DISCOVERY', 'DROPPED'))
    AND ("phase_id" IS NULL))
    OR (("stage" IN('PLANNED', 'IN_DEVELOPMENT', 'RELEASED'))
    AND ("phase_id" IS NOT NULL))) NOCHECK;
ALTER TABLE "public"."item" ADD CONSTRAINT "public"."CONSTRAINT_317" UNIQUE NULLS DISTINCT ("ordinal");
ALTER TABLE "public"."person" ADD CONSTRAINT "public"."person_once" UNIQUE NULLS DISTINCT ("issuer", "subject");
ALTER TABLE "public"."phase" ADD CONSTRAINT "public"."CONSTRAINT_65B0" UNIQUE NULLS DISTINCT ("current_of");
ALTER TABLE "public"."phase" ADD CONSTRAINT "public"."phase_number" UNIQUE NULLS DISTINCT ("product_id", "number");
ALTER TABLE "public"."item_move" ADD CONSTRAINT "public"."item_move_order" UNIQUE NULLS DISTINCT ("item_id", "item_version");
ALTER TABLE "public"."theme" ADD CONSTRAINT "public"."CONSTRAINT_69" FOREIGN KEY("product_id") REFERENCES "public"."product"("id") NOCHECK;
ALTER TABLE "public"."item_move" ADD CONSTRAINT "public"."CONSTRAINT_805D" FOREIGN KEY("to_phase_id") REFERENCES "public"."phase"("id") NOCHECK;
ALTER TABLE "public"."item_to_tell" ADD CONSTRAINT "public"."CONSTRAINT_6958" FOREIGN KEY("item_id") REFERENCES "public"."item"("id") NOCHECK;
ALTER TABLE "public"."item_move" ADD CONSTRAINT "public"."CONSTRAINT_805" FOREIGN KEY("from_phase_id") REFERENCES "public"."phase"("id") NOCHECK;
ALTER TABLE "public"."item" ADD CONSTRAINT "public"."CONSTRAINT_317B1" FOREIGN KEY("theme_id") REFERENCES "public"."theme"("id") NOCHECK;
ALTER TABLE "public"."item" ADD CONSTRAINT "public"."CONSTRAINT_317B13" FOREIGN KEY("follows_id") REFERENCES "public"."item"("id") NOCHECK;
ALTER TABLE "public"."item" ADD CONSTRAINT "public"."CONSTRAINT_317B" FOREIGN KEY("product_id") REFERENCES "public"."product"("id") NOCHECK;
ALTER TABLE "public"."item" ADD CONSTRAINT "public"."CONSTRAINT_317B13_0" FOREIGN KEY("phase_id") REFERENCES "public"."phase"("id") NOCHECK;
ALTER TABLE "public"."item_move" ADD CONSTRAINT "public"."CONSTRAINT_80" FOREIGN KEY("item_id") REFERENCES "public"."item"("id") NOCHECK;
ALTER TABLE "public"."phase" ADD CONSTRAINT "public"."CONSTRAINT_65B" FOREIGN KEY("product_id") REFERENCES "public"."product"("id") NOCHECK;
