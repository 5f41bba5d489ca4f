/**
 * The ways out by Slack: direct messages of a bot, found by the receiver's mail address, and announcements in a channel; and
 * what people ask from there.
 */
package com.targetroadmap.gateway.slack;
