package com.targetroadmap.gateway.mail;

import com.targetroadmap.gateway.delivery.Carried;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/**
 * What the server's answer means for a delivery. Only a refusal of this receiver or of this message is for good (RFC 5321,
 * 4.2.1); one of ourselves is somebody's mistake in the settings, and ends with it.
 */
final class Refusal {

    private static final String SIGN_IN = "sign-in-refused";
    private static final String AWAY = "server-away";
    private static final int FOR_GOOD = 500;
    private static final Pattern CODES = Pattern.compile("^\\s*(\\d{3})[ -](\\d\\.\\d{1,3}\\.\\d{1,3}\\b)?");

    private Refusal() {}

    static Carried of(MessagingException failure) {
        for (Exception cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof SMTPAddressFailedException receiver) {
                return carried("receiver-refused", receiver.getReturnCode(), receiver.getMessage());
            }
            if (cause instanceof SMTPSendFailedException message
                    && !message.getCommand().startsWith("MAIL")) {
                return carried("message-refused", message.getReturnCode(), message.getMessage());
            }
            if (cause instanceof AuthenticationFailedException) {
                return Carried.failed(SIGN_IN);
            }
        }
        return Carried.failed(AWAY);
    }

    /** Whether no message at all would be taken now. */
    static boolean isOfServer(Carried carried) {
        return SIGN_IN.equals(carried.reason()) || AWAY.equals(carried.reason());
    }

    private static Carried carried(String reason, int code, String answer) {
        String full = reason + " " + codes(code, answer);
        return code >= FOR_GOOD ? Carried.refused(full) : Carried.failed(full);
    }

    /** The numbers alone: in its sentences a server likes to repeat the address. */
    private static String codes(int code, String answer) {
        var found = CODES.matcher(answer == null ? "" : answer);
        return found.find() && found.group(2) != null ? code + " " + found.group(2) : String.valueOf(code);
    }

    private static Exception next(Exception e) {
        return e instanceof MessagingException messaging ? messaging.getNextException() : null;
    }
}
