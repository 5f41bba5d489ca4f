package com.targetroadmap.requests.request;

import java.util.List;

/** What happened to requests, told in the transaction in which it happens: whoever hears it writes there, too. */
public record Happened(List<Change> changes) {}
