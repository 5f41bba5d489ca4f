package com.targetroadmap.requests.request;

/**
 * A step that is taken.
 *
 * @param repeated it had been taken before; the request is as it is now
 */
public record Taken(Request request, boolean repeated) {}
