/** The way out by Slack: direct messages of a bot, found by the receiver's mail address. */
package com.targetroadmap.gateway.slack;
