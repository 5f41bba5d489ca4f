package com.targetroadmap.requests.notice;

import com.targetroadmap.requests.request.ClosingDeals;
import com.targetroadmap.requests.request.ShownRequest;
import com.targetroadmap.requests.roadmap.Guidance;
import com.targetroadmap.requests.roadmap.Label;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A notice as its receiver may read it now.
 *
 * @param request {@code null}: it is of no request
 * @param owner who answers the request's customer: not this person where they follow it, or are product
 * @param item that the request points at; {@code null} also where it isn't this person's to see
 * @param guidance what may be said about the request today
 * @param toldLabel what the customer was told last; {@code null}: nothing
 * @param words that somebody wrote: a question, an answer, a reason
 * @param by the name of who caused it; {@code null}: the roadmap, or time
 * @param closeDate of the request's deal, where the notice is about that
 * @param deals that close soon, where the notice is about those; the first twenty
 * @param webhook that nothing is sent to any more, where the notice is about that
 */
@Serdeable
public record ShownNotice(
        UUID id,
        NoticeKind kind,
        Instant at,
        boolean unread,
        @Nullable RequestOfNotice request,
        ShownRequest.@Nullable Named owner,
        ShownRequest.@Nullable NamedItem item,
        @Nullable Guidance guidance,
        @Nullable Label toldLabel,
        @Nullable String words,
        @Nullable String by,
        @Nullable LocalDate closeDate,
        @Nullable List<ClosingDeals.Closing> deals,
        @Nullable WebhookOfNotice webhook) {

    static ShownNotice of(
            Notice notice,
            @Nullable ShownRequest request,
            @Nullable String by,
            @Nullable List<ClosingDeals.Closing> deals,
            @Nullable WebhookOfNotice webhook) {
        return new ShownNotice(
                notice.id(),
                notice.kind(),
                notice.at(),
                !notice.isRead(),
                request == null ? null : RequestOfNotice.of(request),
                request == null ? null : request.owner(),
                request == null ? null : request.item(),
                request == null ? null : request.guidance(),
                request == null || request.told() == null
                        ? null
                        : request.told().label(),
                notice.words(),
                by,
                closeDate(notice, request),
                deals,
                webhook);
    }

    /** Whether it is still so. What was decided and what happened is so for good; what it led to is read anyway. */
    public boolean holds() {
        return switch (kind) {
            case QUESTION -> guidance != null && guidance.label() == Label.QUESTION;
            case AVAILABLE -> guidance != null && guidance.label() == Label.AVAILABLE;
            case DEALS_CLOSING -> deals != null && !deals.isEmpty();
            case DECIDED,
                    WEAKER,
                    REVIEW_OVERDUE,
                    ANSWERED_QUESTION,
                    CUSTOMER_ADDED,
                    DEAL_CLOSING,
                    PROMISED_IN_WRITING,
                    WEBHOOK_STOPPED -> true;
        };
    }

    private static @Nullable LocalDate closeDate(Notice notice, @Nullable ShownRequest request) {
        boolean isOfDeal = notice.kind() == NoticeKind.DEAL_CLOSING && request != null && request.deal() != null;
        return isOfDeal ? request.deal().closeDate() : null;
    }

    /**
     * @param host of its address, the rest of which may be a secret
     * @param gone the other side says that there never will be anything again; otherwise it paused by itself
     * @param reason what the other side answered
     */
    @Serdeable
    public record WebhookOfNotice(
            UUID id, String host, boolean gone, @Nullable String reason) {

        static WebhookOfNotice of(WebhookNoticeRows.Stopped stopped) {
            return new WebhookOfNotice(
                    stopped.webhookId(),
                    URI.create(stopped.url()).getHost(),
                    stopped.state().equals("GONE"),
                    stopped.reason());
        }
    }

    /**
     * @param reference what people read: {@code REQ-1042}
     * @param customer the name
     */
    @Serdeable
    public record RequestOfNotice(UUID id, String reference, String title, String customer) {

        static RequestOfNotice of(ShownRequest request) {
            return new RequestOfNotice(
                    request.id(),
                    request.reference(),
                    request.title(),
                    request.customer().name());
        }
    }
}
