package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.stage.Need;
import com.targetroadmap.roadmap.stage.Stage;
import com.targetroadmap.roadmap.writing.Given;
import com.targetroadmap.roadmap.writing.Text;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** Where an item is to go, with the texts that the way there needs. */
@Serdeable
record Destination(
        @Nullable @Given(message = "Please choose a stage.") Stage stage,

        @Nullable UUID phaseId,
        @Nullable @Text(max = 500) String whoCanHaveIt,
        @Nullable @Text(max = 1000) String reason,
        @Nullable @Text(max = 1000) String customerReason) {

    boolean gives(Need need) {
        String text = textFor(need);
        return text != null && !text.isBlank();
    }

    private @Nullable String textFor(Need need) {
        return switch (need) {
            case WHO_CAN_HAVE_IT -> whoCanHaveIt;
            case REASON -> reason;
            case CUSTOMER_REASON -> customerReason;
        };
    }
}
