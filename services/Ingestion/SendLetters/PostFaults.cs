using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Sozialplanung.Ingestion.Letters;

namespace Sozialplanung.Ingestion.SendLetters;

/// <summary>Why a Mitteilung was not taken, in a sentence with what to do, and whether it is worth trying again.</summary>
internal sealed record PostFault(string Sentence, bool IsPassing);

internal static class PostFaults
{
    private const int FirstPermanent = 500;
    private const int LongestAnswer = 200;

    public static PostFault Of(Exception e, MailOptions mail)
    {
        var server = $"{mail.Host}:{mail.Port}";
        return e switch
        {
            SslHandshakeException => new(
                $"Dem Zertifikat des Postservers {server} wird nicht vertraut, oder er spricht dort nicht verschlüsselt. Eine eigene Stelle trägt der Betrieb mit Ingestion:CertificateFile ein; Mail:Security sagt, wie verschlüsselt wird.",
                true
            ),
            NotSupportedException => new(
                $"Der Postserver {server} bietet keine Verschlüsselung (STARTTLS) oder keine Anmeldung an. Bitte prüfen Sie Mail:Security, Mail:User und Mail:Port.",
                true
            ),
            AuthenticationException => new(
                $"Der Postserver {server} hat die Anmeldung abgelehnt. Bitte prüfen Sie Mail:User und Mail:Password.",
                true
            ),
            ServiceNotAuthenticatedException => new(
                $"Der Postserver {server} verlangt eine Anmeldung. Bitte tragen Sie Mail:User und Mail:Password ein.",
                true
            ),
            SmtpCommandException { ErrorCode: SmtpErrorCode.RecipientNotAccepted } refused when IsPermanent(refused) => new(
                $"Der Postserver kennt das Postfach nicht oder nimmt nichts dafür an: {Answer(refused)} Bitte prüfen Sie die Adresse.",
                false
            ),
            SmtpCommandException { ErrorCode: SmtpErrorCode.SenderNotAccepted } refused when IsPermanent(refused) => new(
                $"Der Postserver nimmt den Absender {mail.From} nicht an: {Answer(refused)} Bitte prüfen Sie Mail:From.",
                true
            ),
            SmtpCommandException refused when IsPermanent(refused) => new(
                $"Der Postserver hat die Mitteilung abgelehnt: {Answer(refused)}",
                false
            ),
            SmtpCommandException later => new($"Der Postserver nimmt zurzeit nicht an: {Answer(later)}", true),
            ParseException => new("Die Adresse des Postfachs lässt sich nicht verwenden. Bitte prüfen Sie sie.", false),
            SocketException or IOException or TimeoutException or OperationCanceledException or ProtocolException => new(
                $"Der Postserver {server} ist nicht zu erreichen oder antwortet nicht, wie ein Postserver antwortet. Bitte prüfen Sie Mail:Host und Mail:Port.",
                true
            ),
            _ => new($"Die Mitteilung ließ sich nicht senden ({e.GetType().Name}).", true),
        };
    }

    private static bool IsPermanent(SmtpCommandException e) => (int)e.StatusCode >= FirstPermanent;

    // Somebody else's text: on one line, and short.
    private static string Answer(SmtpCommandException e)
    {
        var text = string.Concat(e.Message.Select(sign => char.IsControl(sign) ? ' ' : sign)).Trim();
        return $"„{(int)e.StatusCode} {(text.Length > LongestAnswer ? text[..LongestAnswer] + "…" : text)}“.";
    }
}
