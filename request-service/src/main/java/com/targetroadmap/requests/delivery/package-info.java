/**
 * Messages to people, and to everybody in a channel, outside of the application. This service decides what is sent to whom and when, and keeps what became
 * of it; the gateway claims what is due, words it, carries it, and says how that went. What a message holds is read when it
 * is claimed, with its receiver's rights.
 */
package com.targetroadmap.requests.delivery;
