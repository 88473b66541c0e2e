using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using Npgsql;
using Sozialplanung.ServiceDefaults.Disk;

namespace Sozialplanung.ServiceDefaults.Errors;

internal static partial class ErrorResponses
{
    public static void AddErrorResponses(this IServiceCollection services)
    {
        // Or the answer could not name the parameter that is not of its type.
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        services.AddProblemDetails(options =>
            options.CustomizeProblemDetails = context =>
            {
                var problem = context.ProblemDetails;
                if (context.Exception is RefusedException refused)
                {
                    problem.Title = refused.Message;
                }
                else if (context.Exception is NotYetException notYet)
                {
                    (problem.Type, problem.Title) = ("urn:sozialplanung:not-yet", notYet.Message);
                    context.HttpContext.Response.Headers.RetryAfter = NotYetSeconds;
                }
                else if (context.Exception is { } exception && IsAtOnce(exception))
                {
                    problem.Title =
                        "Jemand anderes hat das im selben Augenblick geändert. Bitte neu laden und noch einmal versuchen.";
                }
                else if (context.Exception is { } unreadable && IsUnreadableText(unreadable))
                {
                    problem.Title = "Die Anfrage enthält ein Zeichen, das es in Texten nicht gibt (U+0000).";
                }
                else if (
                    context.Exception is BadHttpRequestException bad
                    && UnboundParameter().Match(bad.Message) is { Success: true } unbound
                )
                {
                    var name = JsonNamingPolicy.CamelCase.ConvertName(unbound.Groups["name"].Value);
                    var value = unbound.Groups["value"].Value;
                    problem.Title = $"Die Angabe „{name}“ ist so nicht zu lesen: „{value}“.";
                }
                else if (
                    Titles.TryGetValue(problem.Status ?? 500, out var title)
                    && problem.Type?.StartsWith("urn:", StringComparison.Ordinal) != true
                )
                {
                    problem.Title = title;
                }

                if (problem.Status >= 500)
                {
                    problem.Detail = null;
                }

                if (RetryAfter.TryGetValue(problem.Status ?? 500, out var seconds))
                {
                    context.HttpContext.Response.Headers.TryAdd(HeaderNames.RetryAfter, seconds);
                }
            }
        );
    }

    public static void UseErrorResponses(this IApplicationBuilder app)
    {
        // Without the selector a body that cannot be read answers 500 in Development.
        app.UseExceptionHandler(
            new ExceptionHandlerOptions { StatusCodeSelector = StatusOf, SuppressDiagnosticsCallback = IsExpected }
        );
        app.UseStatusCodePages();
        app.RefuseWritesWithoutRoom();
        app.Use(AnswerUnknownAddress);
    }

    // An address nobody answers is unknown to everyone; the policy for endpoints without one would ask for a sign-in in vain.
    private static Task AnswerUnknownAddress(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint() is not null)
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static int StatusOf(Exception exception) =>
        exception switch
        {
            BadHttpRequestException bad => bad.StatusCode,
            RefusedException => StatusCodes.Status409Conflict,
            NotYetException => StatusCodes.Status503ServiceUnavailable,
            _ when Faults.AreOfFullDisk(exception) => StatusCodes.Status507InsufficientStorage,
            _ when Faults.AreOfTooManyConnections(exception) => StatusCodes.Status503ServiceUnavailable,
            _ when IsUnreadableText(exception) => StatusCodes.Status400BadRequest,
            _ when IsAtOnce(exception) => StatusCodes.Status409Conflict,
            DbUpdateException { InnerException: { } cause } => StatusOf(cause),
            PostgresException { SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.ForeignKeyViolation } =>
                StatusCodes.Status409Conflict,
            PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } => StatusCodes.Status403Forbidden,
            NpgsqlException { IsTransient: true } => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status500InternalServerError,
        };

    // Two people changed the same thing: the second finds its row changed, gone or locked crosswise.
    private static bool IsAtOnce(Exception exception) =>
        exception switch
        {
            DbUpdateConcurrencyException => true,
            DbUpdateException { InnerException: { } cause } => IsAtOnce(cause),
            PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected } =>
                true,
            _ => false,
        };

    // A text that PostgreSQL cannot keep: U+0000, as it is or as an escape in JSON.
    private static bool IsUnreadableText(Exception exception) =>
        exception switch
        {
            DbUpdateException { InnerException: { } cause } => IsUnreadableText(cause),
            PostgresException
            {
                SqlState: PostgresErrorCodes.CharacterNotInRepertoire or PostgresErrorCodes.UntranslatableCharacter,
            } => true,
            _ => false,
        };

    // How ASP.NET Core says that a parameter of a query or a path is not of its type.
    [GeneratedRegex("""^Failed to bind parameter "(?:.+ )?(?<name>\w+)" from "(?<value>.*)"\.$""", RegexOptions.Singleline)]
    private static partial Regex UnboundParameter();

    private static bool IsExpected(ExceptionHandlerSuppressDiagnosticsContext context) =>
        context.Exception is NotYetException || StatusOf(context.Exception) < 500;

    private static readonly Dictionary<int, string> Titles = new()
    {
        [400] = "Die Anfrage ist unvollständig oder fehlerhaft.",
        [401] = "Bitte melden Sie sich an.",
        [403] = "Dafür fehlt Ihnen das Recht.",
        [404] = "Das gibt es hier nicht.",
        [405] = "Diese Adresse kennt den Befehl nicht.",
        [409] = "Das widerspricht dem gespeicherten Stand.",
        [413] = "Die Datei ist zu groß.",
        [415] = "Dieses Format wird hier nicht angenommen.",
        [429] = "Zu viele Anfragen. Bitte warten Sie einen Augenblick.",
        [500] = "Da ist uns ein Fehler unterlaufen. Er ist aufgezeichnet.",
        [503] = "Der Dienst startet gerade oder ist überlastet. Bitte gleich noch einmal versuchen.",
        [507] = NoRoomException.Sentence,
    };

    // What is on its way between two services is there within seconds.
    private const string NotYetSeconds = "3";

    // Seconds after which the same request may well succeed.
    private static readonly Dictionary<int, string> RetryAfter = new() { [503] = "10", [507] = "60" };
}
