package com.targetroadmap.requests.preference;

import com.targetroadmap.requests.notice.NoticeKind;
import io.micronaut.serde.annotation.Serdeable;

/** When somebody is told of notices of a kind by a channel. */
@Serdeable
public record Preference(NoticeKind kind, Channel channel, When when) {}
