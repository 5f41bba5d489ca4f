package com.targetroadmap.gateway.page;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/** Ids that forms carry: what is sent twice is made once. */
public final class Ids {

    private static final NoArgGenerator VERSION_7 = Generators.timeBasedEpochGenerator();

    private Ids() {}

    public static UUID fresh() {
        return VERSION_7.generate();
    }
}
