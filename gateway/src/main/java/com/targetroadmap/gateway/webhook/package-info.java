/** Other systems that hear of what happens (Standard Webhooks): their pages, and the way out to them. */
package com.targetroadmap.gateway.webhook;
