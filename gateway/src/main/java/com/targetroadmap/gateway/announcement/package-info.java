/** What everybody in sales' channel is told, in the words that pages use. */
package com.targetroadmap.gateway.announcement;
