package id.dampingi.economy;

import id.dampingi.approach.Choice;

/** Where a loan comes from. */
public enum LenderKind implements Choice {
    GROUP,
    COOPERATIVE,
    BANK,
    MONEYLENDER,
    OTHER;

    @Override
    public String key() {
        return switch (this) {
            case GROUP -> "loan.ofGroup";
            case COOPERATIVE -> "loan.ofCooperative";
            case BANK -> "loan.ofBank";
            case MONEYLENDER -> "loan.ofMoneylender";
            case OTHER -> "loan.ofOther";
        };
    }
}
