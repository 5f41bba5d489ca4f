/** The way out of what one is sent: a signed link in each message, which opens without a session. */
package com.targetroadmap.gateway.unsubscribe;
