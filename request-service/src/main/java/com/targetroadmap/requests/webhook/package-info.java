/** Other systems that hear of what happens (Standard Webhooks): who they are, what they get, and what became of it. */
package com.targetroadmap.requests.webhook;
