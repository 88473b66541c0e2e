using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.FetchOverHttp;
using Sozialplanung.Ingestion.Letters;
using Sozialplanung.Ingestion.Storage;

namespace Sozialplanung.Ingestion.SendLetters;

/// <summary>Gives a Mitteilung to the post server that the operator has named.</summary>
internal sealed class SmtpPost(IOptions<MailOptions> mail, IOptions<IngestionOptions> options)
{
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(60);

    private readonly TrustedCertificates _certificates = TrustedCertificates.Of(options.Value.CertificateFile);

    public bool IsSet => mail.Value.IsSet;

    /// <summary>Returns null where the server took it; else why not.</summary>
    public async Task<PostFault?> SendAsync(LetterRow letter, string address, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_longest);
        try
        {
            using var message = Message(letter, address);
            using var client = new SmtpClient();
            client.ServerCertificateValidationCallback = _certificates.Accept;
            client.Timeout = (int)_longest.TotalMilliseconds;
            await client.ConnectAsync(mail.Value.Host, mail.Value.Port, Security, limit.Token);
            if (mail.Value.User.Length > 0)
            {
                await client.AuthenticateAsync(mail.Value.User, mail.Value.Password, limit.Token);
            }

            await client.SendAsync(message, limit.Token);
            // It has been taken: how the line ends changes nothing.
            return null;
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            return PostFaults.Of(e, mail.Value);
        }
    }

    private SecureSocketOptions Security =>
        mail.Value.Security switch
        {
            MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
            MailSecurity.None => SecureSocketOptions.None,
            _ => SecureSocketOptions.StartTls,
        };

    private MimeMessage Message(LetterRow letter, string address)
    {
        var from = mail.Value.From;
        var message = new MimeMessage
        {
            Subject = letter.Subject,
            Date = letter.CreatedAt,
            // The same at every try: a server that took it, and a service that died before it noted so, are no second mail.
            MessageId = $"{letter.Id:N}@{from[(from.IndexOf('@', StringComparison.Ordinal) + 1)..]}",
            Body = new TextPart("plain") { Text = letter.Body },
        };
        message.From.Add(new MailboxAddress("Sozialplanung", from));
        message.To.Add(new MailboxAddress("", address));
        // Nobody's „out of office“ answers it.
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Headers.Add("X-Auto-Response-Suppress", "All");
        return message;
    }
}
