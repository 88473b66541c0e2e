namespace Sozialplanung.Reporting.Gate;

/// <summary>Says in a sentence that a service which a report needs is away, instead of a failure without words.</summary>
internal static class ValuesAway
{
    public static RouteHandlerBuilder WithValuesAwayAnswer(this RouteHandlerBuilder endpoint) =>
        endpoint
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable)
            .AddEndpointFilter(
                async (context, next) =>
                {
                    try
                    {
                        return await next(context);
                    }
                    catch (HttpRequestException)
                    {
                        return TypedResults.Problem(
                            statusCode: StatusCodes.Status503ServiceUnavailable,
                            title: "Die Werte sind gerade nicht zu erreichen. Bitte in einer Minute noch einmal versuchen.",
                            type: "urn:sozialplanung:values-away"
                        );
                    }
                }
            );
}
