using System.ComponentModel.DataAnnotations;

namespace Sozialplanung.Ingestion.Letters;

/// <summary>How the line to the post server is protected.</summary>
public enum MailSecurity
{
    /// <summary>Begins open and is encrypted before anything is said (usually port 587). A server that does not offer it gets nothing.</summary>
    StartTls,

    /// <summary>Encrypted from the first byte (usually port 465).</summary>
    Tls,

    /// <summary>Not at all: for a server on the same machine.</summary>
    None,
}

/// <summary>Settings of the section <c>Mail</c>.</summary>
public sealed class MailOptions
{
    public const string Section = "Mail";

    /// <summary>The post server. Default: none, no Mitteilung is sent.</summary>
    public string Host { get; set; } = "";

    [Range(1, 65_535)]
    public int Port { get; set; } = 587;

    /// <summary>Default: <see cref="MailSecurity.StartTls"/>.</summary>
    public MailSecurity Security { get; set; } = MailSecurity.StartTls;

    /// <summary>Name to sign in with. Default: the server asks for none.</summary>
    public string User { get; set; } = "";

    public string Password { get; set; } = "";

    /// <summary>Postfach that stands as the sender. Has to be named with <see cref="Host"/>.</summary>
    [RegularExpression(@"[\w.+-]+@[\w.-]+", ErrorMessage = "Mail:From ist eine E-Mail-Adresse wie sozialplanung@kreis.de.")]
    public string From { get; set; } = "";

    /// <summary>After so many days a reminder of overdue data is repeated, 1 to 365. Default: 14.</summary>
    [Range(1, 365)]
    public int ReminderDays { get; set; } = 14;

    internal bool IsSet => Host.Length > 0 && From.Length > 0;
}
