package com.targetroadmap.requests.notice;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * When people are told.
 *
 * @param window how long what happened to a request may go on changing before anybody is sent it: long enough that an undo
 *     is silent
 */
@ConfigurationProperties("notices")
public record NoticeSettings(@Bindable(defaultValue = "5m") Duration window) {}
