package com.targetroadmap.defaults.stop;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;

/**
 * How a process stops.
 *
 * @param delay how long it still accepts after it has told that it isn't ready: longer than whoever sends it requests
 *     needs to notice
 * @param patience how long it waits for the answers under way, before they are cut
 */
@ConfigurationProperties("stop")
record StopSettings(Duration delay, Duration patience) {}
