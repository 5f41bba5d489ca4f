package com.targetroadmap.requests.similar;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How a search for what says alike behaves.
 *
 * @param time after which it answers with what it has: whoever types doesn't wait longer
 */
@ConfigurationProperties("known")
record SearchSettings(@Bindable(defaultValue = "150ms") Duration time) {}
