package id.dampingi.history;

import id.dampingi.approach.Sex;
import id.dampingi.group.Stage;
import id.dampingi.member.ConsentWay;
import id.dampingi.member.Purpose;
import java.util.List;

/** Groups with their stages, and members with what is written on their cards. */
final class PeopleKinds {
    private PeopleKinds() {}

    static List<Kind> all() {
        return List.of(
                group(),
                Kind.of("stage_change", "history.stageChange")
                        .named("to_stage", "date")
                        .partOf("assisted_group", "history.group", "assisted_group")
                        .date("date", "stage.date")
                        .choice("from_stage", "history.fromStage", Stage.class, Stage::key)
                        .choice("to_stage", "stage.to", Stage.class, Stage::key)
                        .text("reason", "stage.reason")
                        .text("evidence", "stage.evidence")
                        .text("skip_reason", "stage.skipReason")
                        .text("open_criteria", "history.openCriteria")
                        .text("open_reason", "stage.openReason"),
                Kind.of("criterion_met", "criterionMet.title")
                        .named("criterion")
                        .partOf("assisted_group", "history.group", "assisted_group")
                        .link("criterion", "criterion.name", "stage_criterion")
                        .date("date", "criterionMet.date")
                        .text("evidence", "criterionMet.evidence"),
                Kind.of("exit_plan", "exit.title")
                        .named("exit_date")
                        .ownedBy("assisted_group", "history.group", "assisted_group")
                        .date("exit_date", "exit.exitDate")
                        .text("handed_to", "exit.handedTo")
                        .text("arrangements", "exit.arrangements")
                        .text("risks", "exit.risks")
                        .count("visit_months", "exit.visitMonths")
                        .date("visits_until", "exit.visitsUntil"),
                member(),
                Kind.of("household", "member.household")
                        .named("name")
                        .deletedByTheProgram()
                        .ownedBy("assisted_group", "history.group", "assisted_group")
                        .text("name", "member.household"),
                Kind.of("former_membership", "history.formerMembership")
                        .named("joined", "left_on")
                        .partOf("member", "history.member", "member")
                        .deletedAlone()
                        .date("joined", "member.joined")
                        .date("left_on", "member.left")
                        .text("reason", "member.leftReason"),
                Kind.of("former_role", "history.formerRole")
                        .named("role")
                        .partOf("member", "history.member", "member")
                        .deletedAlone()
                        .text("role", "member.role")
                        .date("since", "member.roleSince")
                        .date("until", "history.roleUntil"),
                Kind.of("consent", "history.consent")
                        .named("purpose")
                        .partOf("member", "history.member", "member")
                        .deletedAlone()
                        .choice("purpose", "consent.purpose", Purpose.class, Purpose::key)
                        .date("given_on", "consent.given")
                        .text("given_by", "consent.by")
                        .choice("way", "consent.way", ConsentWay.class, ConsentWay::key)
                        .date("taken_back", "consent.takenBack"));
    }

    private static Kind group() {
        return Kind.of("assisted_group", "history.group")
                .named("name")
                .text("code", "group.code")
                .text("name", "group.name")
                .text("kind", "group.kind")
                .text("village", "group.village")
                .text("district", "group.district")
                .text("regency", "group.regency")
                .text("province", "group.province")
                .link("facilitator", "group.facilitator", "facilitator")
                .date("since", "group.since")
                .date("until", "group.until")
                .choice("stage", "group.stage", Stage.class, Stage::key)
                .text("note", "group.note")
                .leaveOut("region_code")
                .own();
    }

    private static Kind member() {
        return Kind.of("member", "history.member")
                .named("name")
                .ownedBy("assisted_group", "history.group", "assisted_group")
                .text("name", "member.name")
                .choice("sex", "member.sex", Sex.class, Sex::key)
                .date("born", "member.born")
                .link("household", "member.household", "household")
                .text("role", "member.role")
                .date("role_since", "member.roleSince")
                .text("phone", "member.phone")
                .date("joined", "member.joined")
                .date("left_on", "member.left")
                .text("left_reason", "member.leftReason")
                .text("note", "member.note")
                .own();
    }
}
