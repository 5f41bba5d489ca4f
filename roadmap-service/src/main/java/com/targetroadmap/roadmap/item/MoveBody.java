package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.stage.Stage;
import com.targetroadmap.roadmap.writing.Given;
import com.targetroadmap.roadmap.writing.Text;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** A move as it is asked for. */
@Serdeable
record MoveBody(
        @Nullable @Given(message = "Please choose a stage.") Stage to,

        @Nullable UUID phaseId,
        @Nullable @Text(max = 500) String whoCanHaveIt,
        @Nullable @Text(max = 1000) String reason,
        @Nullable @Text(max = 1000) String customerReason) {

    Destination destination() {
        return new Destination(to, phaseId, whoCanHaveIt, reason, customerReason);
    }
}
