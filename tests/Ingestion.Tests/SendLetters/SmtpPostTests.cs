using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.Letters;
using Sozialplanung.Ingestion.SendLetters;
using Sozialplanung.Ingestion.Storage;

namespace Sozialplanung.Ingestion.Tests.SendLetters;

public sealed class SmtpPostTests
{
    [Fact]
    public async Task A_password_is_said_to_nobody_whose_certificate_is_not_trusted()
    {
        await using var office = await PostOffice.StartAsync(isProtected: true);

        var fault = await SendAsync(
            office.Port,
            options => (options.User, options.Password) = (PostOffice.User, PostOffice.Password)
        );

        fault.ShouldNotBeNull().IsPassing.ShouldBeTrue();
        fault.Sentence.ShouldStartWith($"Dem Zertifikat des Postservers 127.0.0.1:{office.Port} wird nicht vertraut");
        office.To("jugendamt@kreis.example").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_server_without_encryption_gets_nothing_unless_the_operator_says_so()
    {
        await using var office = await PostOffice.StartAsync(isProtected: false);

        var refused = await SendAsync(office.Port);
        var sent = await SendAsync(office.Port, options => options.Security = MailSecurity.None);

        refused.ShouldNotBeNull().Sentence.ShouldContain("bietet keine Verschlüsselung (STARTTLS)");
        sent.ShouldBeNull();
        office.To("jugendamt@kreis.example").ShouldHaveSingleItem().TextBody.ShouldBe("Größe: 5 m²\n");
    }

    [Fact]
    public async Task A_wrong_password_is_named_as_such()
    {
        await using var office = await PostOffice.StartAsync(isProtected: true);

        var wrong = await SendAsync(
            office.Port,
            options => (options.User, options.Password) = (PostOffice.User, "falsch"),
            office.AuthorityFile
        );
        var none = await SendAsync(office.Port, _ => { }, office.AuthorityFile);

        wrong.ShouldNotBeNull().Sentence.ShouldContain("hat die Anmeldung abgelehnt");
        none.ShouldNotBeNull().Sentence.ShouldContain("verlangt eine Anmeldung");
    }

    [Theory]
    [InlineData("SSH-2.0-OpenSSH_9\r\n")]
    [InlineData("HTTP/1.1 400 Bad Request\r\n\r\n")]
    [InlineData("")]
    public async Task What_is_no_post_server_is_a_sentence(string greeting)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        var serving = Task.Run(
            async () =>
            {
                using var client = await listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
                await client
                    .GetStream()
                    .WriteAsync(System.Text.Encoding.ASCII.GetBytes(greeting), TestContext.Current.CancellationToken);
            },
            TestContext.Current.CancellationToken
        );

        var fault = await SendAsync(port);

        await serving;
        fault
            .ShouldNotBeNull()
            .Sentence.ShouldBe(
                $"Der Postserver 127.0.0.1:{port} ist nicht zu erreichen oder antwortet nicht, wie ein Postserver antwortet. Bitte prüfen Sie Mail:Host und Mail:Port."
            );
    }

    private static Task<PostFault?> SendAsync(int port, Action<MailOptions>? change = null, string certificates = "")
    {
        var mail = new MailOptions
        {
            Host = "127.0.0.1",
            Port = port,
            From = "sozialplanung@kreis.example",
        };
        change?.Invoke(mail);
        var post = new SmtpPost(Options.Create(mail), Options.Create(new IngestionOptions { CertificateFile = certificates }));
        return post.SendAsync(
            new LetterRow
            {
                Id = Guid.CreateVersion7(),
                Mailbox = Guid.Empty,
                Subject = "Versuch: übernommen",
                Body = "Größe: 5 m²\n",
                Page = "/daten",
                CreatedAt = TimeProvider.System.GetUtcNow(),
            },
            "jugendamt@kreis.example",
            TestContext.Current.CancellationToken
        );
    }
}
