package com.targetroadmap.requests.tally;

/** What is counted, of the whole team and never of one person. */
public enum Measure {
    /** Requests by label. */
    LABEL,
    /** First looks within the promise of two working days, by how many working hours they took. */
    LOOKED_IN_TIME,
    LOOKED_LATE,
    /** Product's decisions that say why, in a reason or in words for the customer. */
    DECIDED_WITH_REASON,
    DECIDED_WITHOUT_REASON,
    /** The label got weaker than what the customer was told. */
    GOT_WEAKER,
    /** The customer was told of that, by how many working hours it took. */
    TOLD_AFTER,
    /** The owner chose not to tell. */
    LEFT_UNTOLD,
    /** The customer is still to be told. */
    STILL_UNTOLD
}
