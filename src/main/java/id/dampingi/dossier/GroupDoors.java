package id.dampingi.dossier;

import id.dampingi.activity.ActivityFeature;
import id.dampingi.group.GroupFormFeature;
import id.dampingi.plan.PlanFeature;
import id.dampingi.problem.ProblemFeature;

/** The doors to what a group's page opens besides its parts. */
public record GroupDoors(
        GroupFormFeature form, ActivityFeature activities, PlanFeature plans, ProblemFeature problems) {}
