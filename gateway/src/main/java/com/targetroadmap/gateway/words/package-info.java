/** The words that guidance turns into, from one file of messages. */
package com.targetroadmap.gateway.words;
