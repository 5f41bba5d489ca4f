/** What people are told, in words: the same in the application, in mail and in Slack. */
package com.targetroadmap.gateway.notice;
