using Microsoft.AspNetCore.Authorization;

namespace Sozialplanung.ServiceDefaults.Callers;

/// <summary>The right that an endpoint asks for.</summary>
internal sealed class RightRequirement(Right right) : AuthorizationHandler<RightRequirement>, IAuthorizationRequirement
{
    public Right Right => right;

    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, RightRequirement requirement)
    {
        if (Caller.From(context.User).May(requirement.Right))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
