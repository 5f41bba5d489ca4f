package com.targetroadmap.defaults.problem;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * Answers every refusal and failure as problem details. A process that answers browsers with pages replaces this bean
 * and asks {@link Refusals} for the problem.
 */
@Singleton
public class ProblemAnswers implements ErrorResponseProcessor<Object> {

    private final Refusals refusals;

    public ProblemAnswers(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    @SuppressWarnings("unchecked")
    public MutableHttpResponse<Object> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        Problem problem = refusals.problem(context, response.status());
        MutableHttpResponse<Object> answer = (MutableHttpResponse<Object>) response;
        answer.status(problem.status()).contentType("application/problem+json");
        if (context.getRequest().getMethod() != HttpMethod.HEAD) {
            Map<String, Object> body = ProblemBody.of(problem);
            answer.body(body);
        }
        return answer;
    }
}
