package com.targetroadmap.gateway.slack;

import com.targetroadmap.defaults.person.Caller;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.client.exceptions.HttpClientException;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/**
 * Who somebody in Slack is here: whoever has the same mail address, which Slack must have confirmed and which must be of
 * our own workspace: another one vouches for nobody here. Gets that person's rights, and nobody else gets any.
 */
@Singleton
@Requires(beans = Signature.class)
class SlackPeople {

    private final SlackApi api;
    private final AccountsClient accounts;
    private volatile @Nullable String workspace;

    SlackPeople(SlackApi api, AccountsClient accounts) {
        this.api = api;
        this.accounts = accounts;
    }

    /** @throws HttpClientException where Slack or request-service doesn't answer: who it is isn't known then */
    Optional<Caller> find(String slackUser) {
        return mail(slackUser)
                .flatMap(mail -> Optional.ofNullable(accounts.withMail(mail)).map(known -> known.caller(mail)));
    }

    private Optional<String> mail(String slackUser) {
        Map<?, ?> user = part(told(api.userInfo(slackUser)), "user");
        boolean isOurs = Boolean.TRUE.equals(user.get("is_email_confirmed"))
                && !Boolean.TRUE.equals(user.get("deleted"))
                && !Boolean.TRUE.equals(user.get("is_bot"))
                && !Boolean.TRUE.equals(user.get("is_stranger"))
                && isOfOurWorkspace(user.get("team_id"));
        return isOurs && part(user, "profile").get("email") instanceof String mail
                ? Optional.of(mail)
                : Optional.empty();
    }

    private boolean isOfOurWorkspace(@Nullable Object team) {
        String ours = workspace;
        if (ours == null && told(api.test()).get("team_id") instanceof String told) {
            workspace = told;
            ours = told;
        }
        return ours != null && ours.equals(team);
    }

    private static Map<String, Object> told(SlackAnswer answer) {
        if (answer.failure() != null && !Boolean.TRUE.equals(answer.failure().permanent())) {
            throw new HttpClientException("Slack: " + answer.failure().reason());
        }
        return answer.told();
    }

    private static Map<?, ?> part(Map<?, ?> all, String name) {
        return all.get(name) instanceof Map<?, ?> part ? part : Map.of();
    }
}
