/** The way out by mail: SMTP, with an HTML and a plain part. */
package com.targetroadmap.gateway.mail;
