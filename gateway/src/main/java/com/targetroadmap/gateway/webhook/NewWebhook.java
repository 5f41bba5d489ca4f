package com.targetroadmap.gateway.webhook;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

@Serdeable
record NewWebhook(String url, String role, List<String> events) {}
