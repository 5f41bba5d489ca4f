package com.targetroadmap.gateway.api;

import io.micronaut.http.HttpMethod;

/**
 * One thing that programs may do.
 *
 * @param name unique, as the description has it ({@code operationId})
 * @param path below {@code /api}, and the same at the service
 */
record Door(String name, HttpMethod method, String path, String service, Whose whose) {

    static final String ROADMAP = "roadmap-service";
    static final String REQUESTS = "request-service";

    static Door ofProduct(String name, HttpMethod method, String path, String service) {
        return new Door(name, method, path, service, Whose.PRODUCT);
    }

    static Door ofPeople(String name, HttpMethod method, String path, String service) {
        return new Door(name, method, path, service, Whose.PEOPLE);
    }

    static Door ofLeads(String name, HttpMethod method, String path, String service) {
        return new Door(name, method, path, service, Whose.LEADS);
    }

    /** The word under which the description groups it. */
    String tag() {
        return path.split("/", -1)[1];
    }

    /** Whether it changes what somebody has read, and so has to say which version that was. */
    boolean needsVersion() {
        return method == HttpMethod.PATCH
                || (method == HttpMethod.PUT
                        && (path.contains("/moves/") || path.contains("/decisions/") || path.endsWith("/preferences")));
    }

    /** Also what has a body because it is too long for an address. */
    boolean isRead() {
        return !hasBody() || path.endsWith("/preview");
    }

    boolean hasBody() {
        return method != HttpMethod.GET;
    }

    /** Whether what it makes has an id, so that a repeat is known as one. */
    boolean isRepeatable() {
        return method == HttpMethod.PUT;
    }

    /** Who may come through; the service that answers has the last word. */
    enum Whose {
        PEOPLE,
        LEADS,
        PRODUCT
    }
}
