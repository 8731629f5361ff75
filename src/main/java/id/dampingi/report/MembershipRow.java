package id.dampingi.report;

/** A line of the table of members: how many, and why. */
public record MembershipRow(String what, String men, String women, String total, String remark) {}
