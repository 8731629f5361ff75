package id.dampingi.dossier;

import id.dampingi.activity.ActivityFeature;
import id.dampingi.group.GroupFormFeature;
import id.dampingi.measuring.MeasuringFeature;
import id.dampingi.member.MemberFeature;
import id.dampingi.narrative.NarrativeFeature;
import id.dampingi.principle.PrincipleFeature;

/** The doors to the features whose parts of a group's page need more than the group. */
public record GroupParts(
        GroupFormFeature form,
        MemberFeature members,
        ActivityFeature activities,
        PrincipleFeature principles,
        MeasuringFeature measuring,
        NarrativeFeature narrative) {}
